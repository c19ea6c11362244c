using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>
/// Ends a membership: the roles go, open pages close, what they did keeps their name. It can be taken back with
/// <see cref="RestoreMember"/>. Their account at the installation stays: they may be members elsewhere.
/// </summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class RemoveMember(TenantDatabases databases, Actors actors, TimeProvider clock)
{
    /// <summary>Removes them. Somebody who was removed already stays removed.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, MemberId who, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.FindMemberAsync(who, cancellationToken) is not { } member)
            return AccessProblems.UnknownMember;
        if (member.RemovedAt is not null)
            return Done.Result;

        var grants = await db.Grants.Where(g => g.MemberId == who).ToListAsync(cancellationToken);
        var had = grants.ConvertAll(g => new GrantRequest(g.Role, g.ClientId, g.StoreId));
        db.Grants.RemoveRange(grants);
        (member.RemovedAt, member.FormerGrants) = (clock.GetUtcNow(), JsonSerializer.Serialize(had));
        db.Record(actor, clock, "access.member-removed", ("member", who.ToString()), before: had);
        await db.RemoveMembershipAsync(member, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (!await db.AdminStaysAsync(cancellationToken))
            return AccessProblems.LastAdmin; // disposing the transaction takes everything back

        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return Done.Result;
    }
}
