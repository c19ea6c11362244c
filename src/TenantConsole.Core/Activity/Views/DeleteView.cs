using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>Deletes a view: one's own, or with <see cref="Permission.RoleManage"/> a shared one. Lists that began with it begin without.</summary>
[UseCase(null)]
public sealed class DeleteView(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Deletes it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, ViewId id, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return ViewsProblems.NoMember;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var view = await db.Views.SingleOrDefaultAsync(v => v.Id == id && (v.Shared || v.OwnerId == member), cancellationToken);
        if (view is null)
            return ViewsProblems.Unknown;
        if (view.Shared && actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;
        db.Views.Remove(view);
        if (view.Shared)
            db.Record(actor, clock, "activity.view-deleted", ("view", id.ToString()), new { view.List, view.Name, view.Query });
        await db.SaveChangesAsync(cancellationToken);
        return Core.Done.Result;
    }
}
