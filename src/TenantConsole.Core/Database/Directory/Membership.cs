using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>One user in one agency. What they may do there is in the agency's own tables.</summary>
public sealed class Membership
{
    /// <summary>The user, global to the installation.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The agency.</summary>
    public required TenantId TenantId { get; init; }

    /// <summary>The member that the user is there.</summary>
    public required MemberId MemberId { get; init; }
}
