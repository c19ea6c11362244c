using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Makes somebody who was removed a member again, with the roles given: the same person, so their history goes on.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class RestoreMember(TenantDatabases databases, IStoreGroups groups, Actors actors, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Member">Who.</param>
    /// <param name="Grants">Their roles; at least one.</param>
    public sealed record Request(MemberId Member, IReadOnlyList<GrantRequest> Grants);

    /// <summary>Restores them.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.FindMemberAsync(request.Member, cancellationToken) is not { } member)
            return AccessProblems.UnknownMember;
        if (member.RemovedAt is null)
            return AccessProblems.AlreadyMember;
        if (await db.RefuseFullAsync(clock.GetUtcNow(), cancellationToken) is { } full)
            return full;
        if (await db.RefuseGrantsAsync(request.Grants, groups, cancellationToken) is { } wrong)
            return wrong;
        if (await db.RefuseMoreThanOwnAsync(actor, request.Grants, cancellationToken) is { } more)
            return more;

        (member.RemovedAt, member.FormerGrants) = (null, null);
        db.AddGrants(member.Id, request.Grants, clock);
        db.Record(actor, clock, "access.member-restored", ("member", member.Id.ToString()), after: request.Grants);
        await db.AddMembershipAsync(member, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return Done.Result;
    }
}
