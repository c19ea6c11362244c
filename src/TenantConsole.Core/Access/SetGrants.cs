using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Replaces a member's roles. Takes effect on their open pages within a minute.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class SetGrants(TenantDatabases databases, IStoreGroups groups, Actors actors, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Member">Whose.</param>
    /// <param name="Grants">All of their roles from now on; at least one.</param>
    public sealed record Request(MemberId Member, IReadOnlyList<GrantRequest> Grants);

    /// <summary>Replaces them.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (!await db.Members.AnyAsync(m => m.Id == request.Member, cancellationToken))
            return AccessProblems.UnknownMember;
        if (await db.RefuseGrantsAsync(request.Grants, groups, cancellationToken) is { } wrong)
            return wrong;

        var before = await db.Grants.Where(g => g.MemberId == request.Member).ToListAsync(cancellationToken);
        db.Grants.RemoveRange(before);
        db.AddGrants(request.Member, request.Grants, clock);
        db.Record(actor, clock, "access.grants-set", ("member", request.Member.ToString()),
            before.Select(g => new GrantRequest(g.Role, g.ClientId, g.StoreId)), request.Grants);
        await db.SaveChangesAsync(cancellationToken);
        if (!await db.HasAdminAsync(cancellationToken))
            return AccessProblems.LastAdmin; // disposing the transaction takes everything back

        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return Done.Result;
    }
}
