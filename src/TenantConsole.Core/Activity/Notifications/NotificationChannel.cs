namespace TenantConsole.Core.Activity.Notifications;

/// <summary>How somebody is told.</summary>
public enum NotificationChannel
{
    /// <summary>In the console: the bell and its page. The default.</summary>
    InApp,

    /// <summary>In the console and by mail.</summary>
    Mail,

    /// <summary>Not at all.</summary>
    Off,
}
