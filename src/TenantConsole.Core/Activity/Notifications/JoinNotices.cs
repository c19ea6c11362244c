using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>Answers the Access module, which stands below this one and cannot know notifications.</summary>
internal sealed class JoinNotices(TimeProvider clock) : IJoinNotices
{
    public Task TellAsync(ConsoleDb db, MemberId inviter, string name, CancellationToken cancellationToken) =>
        db.NotifyAsync([inviter], new(NotificationKind.InvitationAccepted, "access.member-joined", name, "/settings/members"), clock, cancellationToken);
}
