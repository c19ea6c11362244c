namespace TenantConsole.Core.Audit;

/// <summary>One place where a trail was tampered with.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Sequence">The link where it shows; for missing links the first of them. Null for entries that no link seals.</param>
/// <param name="Entry">The entry, if one is known.</param>
/// <param name="At">When the entry says it was written, or the link that it was sealed: where in time to look.</param>
/// <param name="Count">How many links or entries it is about.</param>
public sealed record AuditFault(AuditFaultKind Kind, long? Sequence, AuditEntryId? Entry, DateTimeOffset? At, long Count = 1)
{
    /// <summary>The chain reaches the kept head and is another one there, rather than ending before it.</summary>
    public bool Differs { get; init; }
}
