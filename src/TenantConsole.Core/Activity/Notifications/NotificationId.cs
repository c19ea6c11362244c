using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>The id of a notification.</summary>
public readonly record struct NotificationId(Guid Value) : IEntityId<NotificationId>
{
    /// <inheritdoc />
    public static NotificationId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
