using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>Sets with which shared view a list opens for the members of a role, or that it opens with none.</summary>
[UseCase(Permission.RoleManage, AgencyWide = true)]
public sealed class SetRoleView(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>What to set.</summary>
    /// <param name="List">The list.</param>
    /// <param name="Role">The role's name.</param>
    /// <param name="View">The view; null for none.</param>
    public sealed record Request(string List, string Role, ViewId? View);

    /// <summary>Sets it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RoleManage);
        if (!await db.Roles.AnyAsync(r => r.Name == request.Role, cancellationToken))
            return ViewsProblems.UnknownRole(request.Role);
        var view = request.View is { } id ? await db.Views.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.List == request.List && (v.Shared || v.OwnerId == actor.Member), cancellationToken) : null;
        if (request.View is not null && view is null)
            return ViewsProblems.Unknown;
        if (view is { Shared: false })
            return ViewsProblems.NotShared;
        var row = await db.RoleViews.SingleOrDefaultAsync(r => r.List == request.List && r.Role == request.Role, cancellationToken);
        if (row?.ViewId == view?.Id)
            return Core.Done.Result;
        var before = row is null ? null : new { row.ViewId };
        if (view is null)
            db.RoleViews.Remove(row!);
        else if (row is null)
            db.RoleViews.Add(new() { TenantId = actor.Tenant, List = request.List, Role = request.Role, ViewId = view.Id });
        else
            row.ViewId = view.Id;
        db.Record(actor, clock, "activity.view-role", ("role", request.Role), before, new { request.List, View = view?.Name });
        await db.SaveChangesAsync(cancellationToken);
        return Core.Done.Result;
    }
}
