using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>What one person can see and do, and where: the review the other way round.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ListMemberAccess(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>The answer.</summary>
    /// <param name="Name">The person.</param>
    /// <param name="Email">Their address.</param>
    /// <param name="Rows">What they can do, in the order of product.md.</param>
    /// <param name="Last">The last review of this person; null when nobody ever did one.</param>
    public sealed record Answer(string Name, string Email, IReadOnlyList<Row> Rows, AccessReview? Last);

    /// <summary>One thing that they can do.</summary>
    /// <param name="Permission">The permission.</param>
    /// <param name="Where">In which stores, in words.</param>
    /// <param name="Via">The roles that give it.</param>
    public sealed record Row(string Permission, string Where, IReadOnlyList<NamedGrant> Via);

    /// <summary>Lists it.</summary>
    public async Task<Result<Answer>> RunAsync(Actor actor, MemberId member, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        if (picture.People.FirstOrDefault(p => p.Id == member) is not { } person)
            return AccessProblems.UnknownMember;
        var last = await db.AccessReviews.AsNoTracking().Where(r => r.Member == member).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        return new Answer(person.Name, person.Email, [.. Of(picture, member)], last);
    }

    internal static IEnumerable<Row> Of(AccessPicture picture, MemberId member)
    {
        var grants = picture.Grants[member].ToList();
        var reach = picture.Reach(grants);
        return Permission.All.Where(reach.ContainsKey).Select(p => new Row(
            p, picture.ScopeWords(reach[p]), [.. grants.Where(g => picture.Permissions[g.Role].Contains(p)).Select(picture.Name)]));
    }
}
