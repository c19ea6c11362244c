using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Limits;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>Sends an invitation's mail again, with a new link and the full time; the link of the mail before is refused from now on.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ResendInvitation(TenantDatabases databases, IMemberMail mail, TimeProvider clock, IOptions<AccessOptions> options)
{
    /// <summary>Sends it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, InvitationId id, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.Invitations.SingleOrDefaultAsync(i => i.Id == id && i.AcceptedAt == null && i.RevokedAt == null, cancellationToken) is not { } invitation)
            return Problem.Unknown(AccessTexts.Say["This.Invitation"]);
        var now = clock.GetUtcNow();
        if (invitation.ExpiresAt <= now && await LimitReachedAsync(db, now, cancellationToken) is { } full)
            return full;

        var token = InvitationToken.Make();
        (invitation.TokenHash, invitation.SentAt, invitation.ExpiresAt) = (InvitationToken.Hash(token), now, now + options.Value.InvitationLasts);
        db.Record(actor, clock, "access.invitation-resent", ("invitation", id.ToString()));
        await db.AddInvitationTokenAsync(invitation, cancellationToken);
        await db.MailInvitationAsync(mail, options.Value, invitation, token, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Done.Result;
    }

    // An expired invitation gave its place back, so it needs a new one.
    private static async Task<Problem?> LimitReachedAsync(ConsoleDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var limit = await Limit.Members.ReadAsync(db, cancellationToken);
        return await db.Members.CountAsync(cancellationToken) + await db.OpenInvitations(now).CountAsync(cancellationToken) >= limit ? AccessProblems.MemberLimit(limit) : null;
    }
}
