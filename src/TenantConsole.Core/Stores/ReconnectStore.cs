using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>Begins to repair a store's connection: the same way over the consent page, after which the same authorization works again.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class ReconnectStore(TenantDatabases databases, BeginConnect begin)
{
    /// <summary>Gives the address of the consent page.</summary>
    public async Task<Result<BeginConnect.Begun>> RunAsync(Actor actor, StoreId id, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        var store = await db.Stores.Where(s => s.StoreId == id).Select(s => new { s.Market, s.AuthorizationId }).FirstOrDefaultAsync(cancellationToken);
        return store is null
            ? StoresProblems.UnknownStore
            : await begin.RunAsync(actor, new BeginConnect.Request(store.Market, store.AuthorizationId), cancellationToken);
    }
}
