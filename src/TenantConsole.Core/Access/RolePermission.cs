using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>One permission of one role of an agency.</summary>
public sealed class RolePermission : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The role's name.</summary>
    public required string Role { get; init; }

    /// <summary>One of <see cref="Permission.All"/>; a name that the console no longer knows has no effect.</summary>
    public required string Permission { get; init; }
}
