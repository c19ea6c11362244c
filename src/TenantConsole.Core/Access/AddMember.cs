using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Limits;

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
        if (await db.Members.AnyAsync(m => m.UserId == request.UserId, cancellationToken))
            return AccessProblems.AlreadyMember;
        var limit = await Limit.Members.ReadAsync(db, cancellationToken);
        if (await db.Members.CountAsync(cancellationToken) >= limit)
            return AccessProblems.MemberLimit(limit);
        if (await db.RefuseGrantsAsync(request.Grants, groups, cancellationToken) is { } wrong)
            return wrong;

        var member = new Member
        {
            TenantId = actor.Tenant,
            Id = EntityId.New<MemberId>(clock),
            UserId = request.UserId,
            Name = request.Name,
            Email = request.Email,
            JoinedAt = clock.GetUtcNow(),
        };
        db.Members.Add(member);
        db.AddGrants(member.Id, request.Grants, clock);
        db.Record(actor, clock, "access.member-added", ("member", member.Id.ToString()), before: null, after: request.Grants);
        await db.AddMembershipAsync(member, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return member.Id;
    }
}
