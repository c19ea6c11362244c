using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>How a member wants to be told of one kind. Without a row: in the console.</summary>
public sealed class NotificationChoice : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Whose choice.</summary>
    public required MemberId MemberId { get; init; }

    /// <summary>Of what.</summary>
    public required NotificationKind Kind { get; init; }

    /// <summary>How.</summary>
    public NotificationChannel Channel { get; set; }
}
