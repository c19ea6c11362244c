using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>The invitations that nobody took up yet, the newest first; expired ones stay until they are sent again or taken back.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ListInvitations(TenantDatabases databases, IStoreGroups groups, TimeProvider clock)
{
    /// <summary>One invitation.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Email">Who is invited.</param>
    /// <param name="Grants">The roles that they get.</param>
    /// <param name="InvitedBy">The name of who invited them.</param>
    /// <param name="SentAt">When the last mail was sent.</param>
    /// <param name="ExpiresAt">Until when its link is taken.</param>
    /// <param name="Expired">True when that has passed.</param>
    public sealed record Row(
        InvitationId Id, string Email, IReadOnlyList<NamedGrant> Grants, string InvitedBy, DateTimeOffset SentAt, DateTimeOffset ExpiresAt, bool Expired);

    /// <summary>Lists them.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        var rows = await db.Invitations.Where(i => i.AcceptedAt == null && i.RevokedAt == null).OrderByDescending(i => i.SentAt).ThenBy(i => i.Id)
            .Select(i => new { i.Id, i.Email, i.Grants, i.InvitedByName, i.SentAt, i.ExpiresAt }).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return Result<IReadOnlyList<Row>>.Of([]);
        var picture = await AccessPicture.ReadAsync(db, groups, cancellationToken);
        var now = clock.GetUtcNow();
        return rows.ConvertAll(i => new Row(i.Id, i.Email,
            [.. Invitation.Read(i.Grants).Select(picture.Name)],
            i.InvitedByName, i.SentAt, i.ExpiresAt, i.ExpiresAt <= now));
    }
}
