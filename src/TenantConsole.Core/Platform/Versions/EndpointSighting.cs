namespace TenantConsole.Core.Platform.Versions;

/// <summary>What was last seen of a version.</summary>
/// <param name="IsWithdrawn">The platform refuses it as switched off; else it serves it.</param>
/// <param name="Since">Since when (protocol time).</param>
internal sealed record EndpointSighting(bool IsWithdrawn, DateTimeOffset Since);
