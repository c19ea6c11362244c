using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Makes a user a member of the actor's agency, with roles.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class AddMember(
    TenantDatabases databases, IStoreGroups groups, Actors actors, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="UserId">The user.</param>
    /// <param name="Name">As colleagues will see them.</param>
    /// <param name="Email">The address under which the agency knows them.</param>
    /// <param name="Grants">At least one role.</param>
    public sealed record Request(Guid UserId, string Name, string Email, IReadOnlyList<GrantRequest> Grants);

    /// <summary>Adds them.</summary>
    public async Task<Result<MemberId>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        var member = await db.Members.IgnoreQueryFilters([AccessModel.PresentFilter]).FirstOrDefaultAsync(m => m.UserId == request.UserId, cancellationToken);
        if (member is { RemovedAt: null })
            return AccessProblems.AlreadyMember;
        if (await db.RefuseFullAsync(clock.GetUtcNow(), cancellationToken) is { } full)
            return full;
        if (await db.RefuseGrantsAsync(request.Grants, groups, cancellationToken) is { } wrong)
            return wrong;
        if (await db.RefuseMoreThanOwnAsync(actor, request.Grants, cancellationToken) is { } more)
            return more;

        if (member is null)
        {
            member = new Member
            {
                TenantId = actor.Tenant,
                Id = EntityId.New<MemberId>(clock),
                UserId = request.UserId,
                Name = request.Name,
                Email = request.Email,
                JoinedAt = clock.GetUtcNow(),
            };
            db.Members.Add(member);
        }
        else
        {
            // Removed once and asked again: the same person, so that their history goes on.
            (member.Name, member.Email, member.RemovedAt, member.FormerGrants) = (request.Name, request.Email, null, null);
        }

        db.AddGrants(member.Id, request.Grants, clock);
        db.Record(actor, clock, "access.member-added", ("member", member.Id.ToString()), before: null, after: request.Grants);
        await db.AddMembershipAsync(member, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return member.Id;
    }
}
