using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>Stops working with a store. Its history stays; the shop becomes free for another connection, here or elsewhere.</summary>
/// <remarks>Runs of the store are asked to stop. Safe to repeat.</remarks>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class DisconnectStore(TenantDatabases databases, Actors actors, TimeProvider clock)
{
    /// <summary>Disconnects it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, StoreId id, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Stores.FirstOrDefaultAsync(s => s.StoreId == id, cancellationToken) is not { } store)
            return StoresProblems.UnknownStore;
        if (store.State == ConnectionState.Disconnected)
            return Done.Result;
        store.State = ConnectionState.Disconnected;
        db.Record(actor, clock, "stores.disconnected", ("store", id.ToString()), new { State = ConnectionState.Connected }, new { store.State }, id);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"delete from directory.shops where tenant_id = {actor.Tenant.Value} and store_id = {id.Value}", cancellationToken);
        await db.Runs.Where(r => r.StoreId == id && r.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(r => r.CancelRequested, true), cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Stores}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return Done.Result;
    }
}
