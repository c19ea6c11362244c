using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>The access reviews that were done, newest first.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ListAccessReviews(TenantDatabases databases, IStoreGroups groups)
{
    private const int Most = 50;

    /// <summary>One review.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="At">When.</param>
    /// <param name="By">By whom.</param>
    /// <param name="Permission">The permission whose holders were looked at.</param>
    /// <param name="Store">The store's name, when it was only for one.</param>
    /// <param name="Member">The person's name, when a person was looked at.</param>
    /// <param name="Seen">How many people or permissions were seen.</param>
    /// <param name="Note">What was noticed.</param>
    public sealed record Row(AccessReviewId Id, DateTimeOffset At, string By, string? Permission, string? Store, string? Member, int Seen, string? Note);

    /// <summary>Lists the last fifty.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        var reviews = await db.AccessReviews.AsNoTracking().OrderByDescending(r => r.Id).Take(Most).ToListAsync(cancellationToken);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        return Result<IReadOnlyList<Row>>.Of([.. reviews.Select(r => new Row(
            r.Id, r.At, r.ByName, r.Permission,
            r.Store is { } store ? picture.StoreWords([store]) : null,
            r.Member is { } member ? picture.People.FirstOrDefault(p => p.Id == member)?.Name : null,
            r.Seen, r.Note))]);
    }
}
