using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>How a list is set up for the actor: their views and the shared ones, with which of them it opens, and their columns. One look.</summary>
[UseCase(null)]
public sealed class GetListSetup(TenantDatabases databases)
{
    /// <summary>A view as its tab shows it.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Query">The address's query.</param>
    /// <param name="Mine">The actor saved it.</param>
    /// <param name="Shared">All members have it.</param>
    /// <param name="Roles">The roles that begin with it.</param>
    public sealed record View(ViewId Id, string Name, string Query, bool Mine, bool Shared, IReadOnlyList<string> Roles);

    /// <summary>The set-up.</summary>
    /// <param name="Views">Shared ones first, each kind by name.</param>
    /// <param name="Opens">The view with which it opens for the actor's role; null for none.</param>
    /// <param name="Columns">The chosen columns in order; null while nothing was chosen.</param>
    public sealed record Setup(IReadOnlyList<View> Views, ViewId? Opens, IReadOnlyList<string>? Columns);

    /// <summary>Reads it.</summary>
    public async Task<Result<Setup>> RunAsync(Actor actor, string list, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return ViewsProblems.NoMember;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var views = await db.Views.AsNoTracking().Where(v => v.List == list && (v.Shared || v.OwnerId == member)).ToListAsync(cancellationToken);
        var roles = await db.RoleViews.AsNoTracking().Where(r => r.List == list).ToListAsync(cancellationToken);
        var columns = await db.ColumnChoices.Where(c => c.MemberId == member && c.List == list).Select(c => c.Columns).SingleOrDefaultAsync(cancellationToken);
        var own = roles.Count == 0 ? [] : await db.Grants.Where(g => g.MemberId == member).Select(g => g.Role).ToListAsync(cancellationToken);
        return new Setup(
            [.. views.OrderByDescending(v => v.Shared).ThenBy(v => v.Name, StringComparer.CurrentCulture)
                .Select(v => new View(v.Id, v.Name, v.Query, v.OwnerId == member, v.Shared, [.. roles.Where(r => r.ViewId == v.Id).Select(r => r.Role)]))],
            roles.Where(r => own.Contains(r.Role)).OrderBy(r => r.Role, StringComparer.Ordinal).Select(r => (ViewId?)r.ViewId).FirstOrDefault(),
            columns);
    }
}
