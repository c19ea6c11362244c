using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Stores.Clients;

/// <summary>Moves stores to another client, all or none. Roles on the clients follow at once; <see cref="PreviewStoreMove"/> says before who is concerned.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class MoveStores(TenantDatabases databases, Actors actors, TimeProvider clock)
{
    /// <summary>Moves them.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, IReadOnlyList<StoreId> stores, ClientId to, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        if (stores.Count == 0)
            return BrandProblems.NoStores;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (await db.Clients.SingleOrDefaultAsync(c => c.Id == to, cancellationToken) is not { } client)
            return BrandProblems.UnknownClient;
        if (client.ArchivedAt is not null)
            return BrandProblems.Archived(client.Name);
        var rows = await db.Stores.Where(s => stores.Contains(s.StoreId)).ToListAsync(cancellationToken);
        if (rows.Count != stores.Distinct().Count())
            return StoresProblems.UnknownStore;
        if (rows.All(s => s.ClientId == to))
            return Done.Result;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var store in rows.Where(s => s.ClientId != to))
        {
            db.Record(actor, clock, "stores.moved", ("store", store.StoreId.ToString()), new { Client = store.ClientId.Value }, new { Client = to.Value }, store.StoreId);
            store.ClientId = to;
        }

        await db.SaveChangesAsync(cancellationToken);
        await db.TellMovedAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return Done.Result;
    }
}
