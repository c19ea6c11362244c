using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>
/// Takes an invitation up: the user becomes a member with the roles that were chosen. There is no actor yet; the token is what they come
/// with, and only the person to whom it was sent may use it. Of two at once, one joins.
/// </summary>
public sealed class AcceptInvitation(ReadInvitation read, TenantDatabases databases, IStoreGroups groups, Actors actors, IJoinNotices notices, TimeProvider clock)
{
    /// <summary>Who takes it up.</summary>
    /// <param name="Token">The token of the link.</param>
    /// <param name="UserId">The signed-in user.</param>
    /// <param name="Email">The user's own, confirmed address.</param>
    /// <param name="Name">As colleagues will see them.</param>
    /// <param name="Address">The network address, for the audit trail.</param>
    public sealed record Request(string Token, Guid UserId, string Email, string Name, string? Address);

    /// <summary>What came of it.</summary>
    /// <param name="Tenant">The agency.</param>
    /// <param name="Member">The member that the user is there.</param>
    public sealed record Joined(TenantId Tenant, MemberId Member);

    /// <summary>Takes it up.</summary>
    public async Task<Result<Joined>> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var offer = await read.RunAsync(request.Token, cancellationToken);
        if (!offer.Ok)
            return offer.Problem;
        if (!string.Equals(offer.Value.Email, request.Email, StringComparison.OrdinalIgnoreCase))
            return AccessProblems.InvitationOfOther(offer.Value.Email, request.Email);
        if (request.Name.Trim() is not { Length: > 0 and <= 200 } name)
            return AccessProblems.NoName;

        await using var db = databases.Open(offer.Value.Tenant, StoreScope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        var invitation = await db.Invitations.SingleAsync(i => i.Id == offer.Value.Id, cancellationToken);
        // Read once more under the lock: somebody may have been quicker.
        if (ReadInvitation.Refuse(invitation, InvitationToken.Hash(request.Token), clock.GetUtcNow()) is { } late)
            return late;
        var former = await db.Members.IgnoreQueryFilters([AccessModel.PresentFilter]).FirstOrDefaultAsync(m => m.UserId == request.UserId, cancellationToken);
        if (former is { RemovedAt: null })
            return AccessProblems.YouAreMember;
        var grants = Invitation.Read(invitation.Grants);
        if (await db.RefuseGrantsAsync(grants, groups, cancellationToken) is not null)
            return AccessProblems.InvitationOutdated;

        var member = Join(db, invitation, former, request, name);
        db.AddGrants(member.Id, grants, clock);
        await db.AddMembershipAsync(member, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (invitation.InvitedBy is { } inviter)
            await notices.TellAsync(db, inviter, name, cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(db.Tenant);
        return new Joined(db.Tenant, member.Id);
    }

    private Member Join(ConsoleDb db, Invitation invitation, Member? former, Request request, string name)
    {
        var member = former ?? new Member
        {
            TenantId = db.Tenant,
            Id = EntityId.New<MemberId>(clock),
            UserId = request.UserId,
            Name = name,
            Email = invitation.Email,
            JoinedAt = clock.GetUtcNow(),
        };
        if (former is null)
            db.Members.Add(member);
        else // Removed once and invited again: the same person, so that their history goes on.
            (member.Name, member.Email, member.RemovedAt, member.FormerGrants) = (name, invitation.Email, null, null);
        (invitation.AcceptedAt, invitation.AcceptedBy) = (clock.GetUtcNow(), member.Id);
        var self = Actor.ForMember(db.Tenant, member.Id, name, new Dictionary<string, StoreScope>(), request.Address);
        db.Record(self, clock, "access.member-joined", ("member", member.Id.ToString()), before: null, after: new { Invitation = invitation.Id.ToString() });
        return member;
    }
}
