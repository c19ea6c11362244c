using Microsoft.Extensions.Localization;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Activity;

namespace TenantConsole.Web.Modules.Personal;

/// <summary>How a notification shows itself: words and shape.</summary>
public static class NoticeFace
{
    /// <summary>What happened, in words.</summary>
    public static string Words(NotificationRow row, IStringLocalizer<PersonalTexts> texts, IStringLocalizer<ActivityTexts> runs) =>
        texts[$"Told.{row.Kind}", RunFace.Kind(row.Thing, runs)];

    /// <summary>Colour and shape.</summary>
    public static StatusRole Role(NotificationKind kind) => kind switch
    {
        NotificationKind.RunDone or NotificationKind.InvitationAccepted => StatusRole.Good,
        NotificationKind.RunFailed => StatusRole.Bad,
        NotificationKind.FindingRaised => StatusRole.Warn,
        _ => StatusRole.Held,
    };
}
