using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>The words of notifications that go by mail: <c>NotificationTexts.resx</c>, beside this file.</summary>
internal static class NotificationTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(NotificationTexts));
}
