using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>Which agency the link of an invitation belongs to: whoever opens it is nobody yet.</summary>
public sealed class InvitationEntry
{
    /// <summary>SHA-256 of the link's token.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>The agency.</summary>
    public required TenantId TenantId { get; init; }

    /// <summary>The invitation there.</summary>
    public required Guid InvitationId { get; init; }
}
