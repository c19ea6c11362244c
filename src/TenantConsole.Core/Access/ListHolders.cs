using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>Who can do something, and through which role: "who can see payouts?".</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ListHolders(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>What is asked.</summary>
    /// <param name="Permission">One of <see cref="Access.Permission.All"/>.</param>
    /// <param name="Store">Only those who can do it in this store.</param>
    public sealed record Request(string Permission, StoreId? Store = null);

    /// <summary>The answer.</summary>
    /// <param name="Rows">The people, by name.</param>
    /// <param name="Last">The last review of the same question; null when nobody ever did one.</param>
    public sealed record Answer(IReadOnlyList<Row> Rows, AccessReview? Last);

    /// <summary>Somebody who can do it.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Name">Their name.</param>
    /// <param name="Email">Their address.</param>
    /// <param name="Via">The roles that give it.</param>
    /// <param name="Where">In which stores, in words.</param>
    /// <param name="LastSeenAt">When they last opened a page.</param>
    public sealed record Row(MemberId Member, string Name, string Email, IReadOnlyList<NamedGrant> Via, string Where, DateTimeOffset? LastSeenAt);

    /// <summary>Lists them.</summary>
    public async Task<Result<Answer>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;
        if (!Permission.All.Contains(request.Permission))
            return AccessProblems.UnknownPermission(request.Permission);

        await using var db = databases.Open(actor, Permission.MemberManage);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        if (request.Store is { } store && picture.Stores.All(s => s.Store != store))
            return AccessProblems.UnknownScope with { Field = "store" };
        var last = await db.AccessReviews.AsNoTracking().Where(r => r.Permission == request.Permission && r.Store == request.Store)
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        return new Answer([.. Of(picture, request)], last);
    }

    internal static IEnumerable<Row> Of(AccessPicture picture, Request request)
    {
        foreach (var person in picture.People)
        {
            var via = picture.Grants[person.Id].Where(g => Gives(picture, g, request)).ToList();
            if (via.Count > 0)
            {
                yield return new Row(
                    person.Id, person.Name, person.Email, [.. via.Select(picture.Name)],
                    picture.ScopeWords(picture.Reach(via)[request.Permission]), person.LastSeenAt);
            }
        }
    }

    private static bool Gives(AccessPicture picture, GrantRequest grant, Request request) =>
        picture.Permissions[grant.Role].Contains(request.Permission)
        && picture.Reach([grant]).GetValueOrDefault(request.Permission, StoreScope.Nothing) is { IsEmpty: false } reach
        && (request.Store is not { } store || reach.Contains(store));
}
