using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>What other roles would change for somebody, before they are saved.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class PreviewGrants(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>What is asked.</summary>
    /// <param name="Member">Whose roles; null for somebody who has none yet.</param>
    /// <param name="Grants">All of their roles, as they would be.</param>
    public sealed record Request(MemberId? Member, IReadOnlyList<GrantRequest> Grants);

    /// <summary>Compares.</summary>
    public async Task<Result<AccessChange>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        if (request.Member is { } member && picture.People.All(p => p.Id != member))
            return AccessProblems.UnknownMember;
        return AccessChange.Of(picture, request.Member is { } whose ? picture.Grants[whose] : [], request.Grants.Where(picture.Exists));
    }
}
