namespace TenantConsole.Core.Audit;

/// <summary>The last link of a chain, as it is kept outside the database: a chain cut at its end no longer reaches it.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Hash">Its hash, in hexadecimal.</param>
public sealed record AuditHead(long Sequence, string Hash);
