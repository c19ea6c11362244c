using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>Pins a store to the top of the actor's store picker, or lets it go.</summary>
[UseCase(Permission.StoreView)]
public sealed class PinStore(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>Pins or unpins. Twice is as once.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, StoreId store, bool pinned, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView, store) is { } refusal)
            return refusal;
        if (actor.Member is not { } member)
            return PreferencesProblems.NoMember;
        if (!(await groups.ListAsync(actor.Tenant, cancellationToken)).Any(known => known.Store == store))
            return AccessProblems.UnknownStore;
        await using var db = databases.Open(actor, Permission.StoreView);
        if (pinned)
        {
            await db.Database.ExecuteSqlAsync(
                $"insert into access.pinned_stores (tenant_id, member_id, store_id) values ({actor.Tenant.Value}, {member.Value}, {store.Value}) on conflict do nothing", cancellationToken);
        }
        else
        {
            await db.PinnedStores.Where(p => p.MemberId == member && p.StoreId == store).ExecuteDeleteAsync(cancellationToken);
        }

        return Done.Result;
    }
}
