using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>Takes an invitation back: its link says so to whoever opens it.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class RevokeInvitation(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Takes it back.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, InvitationId id, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.Invitations.SingleOrDefaultAsync(i => i.Id == id && i.AcceptedAt == null && i.RevokedAt == null, cancellationToken) is not { } invitation)
            return Problem.Unknown(AccessTexts.Say["This.Invitation"]);

        invitation.RevokedAt = clock.GetUtcNow();
        db.Record(actor, clock, "access.invitation-revoked", ("invitation", id.ToString()));
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Done.Result;
    }
}
