namespace TenantConsole.Core.Activity.Notifications;

/// <summary>What can be wrong with notifications.</summary>
public static class NotificationProblems
{
    /// <summary>Keys and the console itself are not told.</summary>
    public static Problem NoMember => NotificationTexts.Say.Problem("activity.notifications-member");
}
