using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>Renames a view, gives it another filter, shares it or takes it back. One's own as one likes; what is or becomes shared needs <see cref="Permission.RoleManage"/>.</summary>
[UseCase(null)]
public sealed class EditView(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>What to change; null leaves it.</summary>
    /// <param name="View">The view.</param>
    /// <param name="Name">Another name.</param>
    /// <param name="Query">Another query.</param>
    /// <param name="Shared">Shared, or one's own again.</param>
    public sealed record Request(ViewId View, string? Name = null, string? Query = null, bool? Shared = null);

    /// <summary>Changes it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return ViewsProblems.NoMember;
        var name = request.Name?.Trim();
        if (name is { Length: 0 or > SavedView.LongestName })
            return ViewsProblems.BadName;
        if (request.Query?.Length > SavedView.LongestQuery)
            return ViewsProblems.QueryTooLong;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var view = await db.Views.SingleOrDefaultAsync(v => v.Id == request.View && (v.Shared || v.OwnerId == member), cancellationToken);
        if (view is null)
            return ViewsProblems.Unknown;
        if ((view.Shared || request.Shared == true) && actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;
        if (name is not null && await db.Views.AnyAsync(v => v.Id != view.Id && v.List == view.List && v.OwnerId == view.OwnerId && v.Name == name, cancellationToken))
            return ViewsProblems.NameTaken(name);
        var (wasShared, before) = (view.Shared, new { view.Name, view.Query, view.Shared });
        (view.Name, view.Query, view.Shared) = (name ?? view.Name, request.Query?.TrimStart('?') ?? view.Query, request.Shared ?? view.Shared);
        if (wasShared && !view.Shared)
            await db.RoleViews.Where(r => r.ViewId == view.Id).ExecuteDeleteAsync(cancellationToken);
        if (wasShared || view.Shared)
            db.Record(actor, clock, wasShared ? "activity.view-changed" : "activity.view-shared", ("view", view.Id.ToString()), before, new { view.Name, view.Query, view.Shared });
        await db.SaveChangesAsync(cancellationToken);
        return Core.Done.Result;
    }
}
