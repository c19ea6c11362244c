using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Views;

/// <summary>The view with which a list opens for members of a role.</summary>
public sealed class RoleView : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The list.</summary>
    public required string List { get; init; }

    /// <summary>The role's name.</summary>
    public required string Role { get; init; }

    /// <summary>The view; a shared one.</summary>
    public required ViewId ViewId { get; set; }
}
