using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Limits;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>Invites somebody by e-mail. An open invitation takes a place of the member limit, so that joining cannot fail for it.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class InviteMember(TenantDatabases databases, IStoreGroups groups, IMemberMail mail, TimeProvider clock, IOptions<AccessOptions> options)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Email">Whom.</param>
    /// <param name="Grants">At least one role.</param>
    public sealed record Request(string Email, IReadOnlyList<GrantRequest> Grants);

    /// <summary>Invites them.</summary>
    public async Task<Result<InvitationId>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;
        if (InvitationWriting.Address(request.Email) is not { } email)
            return AccessProblems.NoAddress;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await RefuseAsync(db, email, cancellationToken) is { } taken)
            return taken;
        if (await db.RefuseGrantsAsync(request.Grants, groups, cancellationToken) is { } wrong)
            return wrong;
        if (await db.RefuseMoreThanOwnAsync(actor, request.Grants, cancellationToken) is { } more)
            return more;

        var token = InvitationToken.Make();
        var invitation = Make(actor, email, request.Grants, token);
        db.Invitations.Add(invitation);
        db.Record(actor, clock, "access.member-invited", ("invitation", invitation.Id.ToString()), before: null, after: request.Grants);
        await db.AddInvitationTokenAsync(invitation, cancellationToken);
        await db.MailInvitationAsync(mail, options.Value, invitation, token, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return invitation.Id;
    }

    private async Task<Problem?> RefuseAsync(ConsoleDb db, string email, CancellationToken cancellationToken)
    {
        var open = db.OpenInvitations(clock.GetUtcNow());
#pragma warning disable CA1862, CA1304, CA1311 // Translated to lower() of the database, which knows no culture.
        if (await db.Members.AnyAsync(m => m.Email.ToLower() == email.ToLower(), cancellationToken))
            return AccessProblems.AlreadyMember;
        if (await open.AnyAsync(i => i.Email.ToLower() == email.ToLower(), cancellationToken))
            return AccessProblems.AlreadyInvited;
#pragma warning restore CA1862, CA1304, CA1311
        var limit = await Limit.Members.ReadAsync(db, cancellationToken);
        return await db.Members.CountAsync(cancellationToken) + await open.CountAsync(cancellationToken) >= limit ? AccessProblems.MemberLimit(limit) : null;
    }

    private Invitation Make(Actor actor, string email, IReadOnlyList<GrantRequest> grants, string token)
    {
        var now = clock.GetUtcNow();
        return new Invitation
        {
            TenantId = actor.Tenant,
            Id = EntityId.New<InvitationId>(clock),
            Email = email,
            Grants = Invitation.Write(grants),
            InvitedBy = actor.Member,
            InvitedByName = actor.Name,
            CreatedAt = now,
            SentAt = now,
            ExpiresAt = now + options.Value.InvitationLasts,
            TokenHash = InvitationToken.Hash(token),
        };
    }
}
