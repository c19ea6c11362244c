using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Replaces a member's roles. Takes effect on their open pages at once, at the latest within a minute.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class SetGrants(TenantDatabases databases, IStoreGroups groups, Actors actors, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Member">Whose.</param>
    /// <param name="Grants">All of their roles from now on; at least one.</param>
    /// <param name="Seen">The roles that the asker saw and changed; when they are others by now, nothing is done and the asker learns who changed what.
    /// Null does not ask.</param>
    public sealed record Request(MemberId Member, IReadOnlyList<GrantRequest> Grants, IReadOnlyList<GrantRequest>? Seen = null);

    /// <summary>Replaces them.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.FindMemberAsync(request.Member, cancellationToken) is not { } member)
            return AccessProblems.UnknownMember;
        if (member.RemovedAt is not null)
            return AccessProblems.Removed(member.Name, await db.LastChangedByAsync("member", request.Member.ToString(), cancellationToken));
        if (await db.RefuseGrantsAsync(request.Grants, groups, cancellationToken) is { } wrong)
            return wrong;

        var before = await db.Grants.Where(g => g.MemberId == request.Member).ToListAsync(cancellationToken);
        var had = before.ConvertAll(g => new GrantRequest(g.Role, g.ClientId, g.StoreId));
        if (request.Seen is { } seen && !seen.ToHashSet().SetEquals(had))
            return await ChangedMeanwhileAsync(db, member, seen, had, cancellationToken);
        if (await db.RefuseMoreThanOwnAsync(actor, request.Grants.Except(had), cancellationToken) is { } more)
            return more;

        db.Grants.RemoveRange(before);
        db.AddGrants(request.Member, request.Grants, clock);
        db.Record(actor, clock, "access.grants-set", ("member", request.Member.ToString()), had, request.Grants);
        await db.SaveChangesAsync(cancellationToken);
        if (!await db.AdminStaysAsync(cancellationToken))
            return AccessProblems.LastAdmin; // disposing the transaction takes everything back

        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return Done.Result;
    }

    private async Task<Problem> ChangedMeanwhileAsync(
        ConsoleDb db, Member member, IReadOnlyList<GrantRequest> seen, IReadOnlyList<GrantRequest> now, CancellationToken cancellationToken)
    {
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        return AccessProblems.ChangedMeanwhile(
            await db.LastChangedByAsync("member", member.Id.ToString(), cancellationToken), member.Name,
            picture.Words(now.Except(seen)), picture.Words(seen.Except(now)), "grants");
    }
}
