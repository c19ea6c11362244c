using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>Asks the platform about stores' subscriptions now, and has every topic sent here. One outcome a store: one that cannot be reached does not stop the others.</summary>
/// <remarks>Safe to repeat. What was set is in the trail.</remarks>
[UseCase(Permission.StoreConnect)]
public sealed class RepairSubscriptions(TenantDatabases databases, SubscriptionKeeper keeper)
{
    private const int AtOnce = 4;

    /// <summary>What became of one store.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name; null when it is unknown.</param>
    /// <param name="Topics">How many topics were set; 0 when all were right.</param>
    /// <param name="Problem">Why it could not be done.</param>
    public sealed record Outcome(StoreId Store, string? Name, int Topics, Problem? Problem);

    /// <summary>Repairs them.</summary>
    public async Task<Result<IReadOnlyList<Outcome>>> RunAsync(Actor actor, IReadOnlyCollection<StoreId> stores, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreConnect) is { } refusal)
            return refusal;
        var scope = actor.Scope(Permission.StoreConnect);
        var wanted = stores.Distinct().Where(scope.Contains).ToList();
        Dictionary<StoreId, Known> known;
        await using (var db = databases.Open(actor, Permission.StoreConnect))
        {
            known = await db.Stores.Where(s => wanted.Contains(s.StoreId))
                .Join(db.Authorizations, s => s.AuthorizationId, a => a.Id, (s, a) => new Known(s.StoreId, s.Name, s.State == ConnectionState.Disconnected ? s.State : a.State, a.Reason))
                .ToDictionaryAsync(s => s.Store, cancellationToken);
        }

        using var urgent = CallPriorities.Begin(CallPriority.Interactive);
        var outcomes = new ConcurrentDictionary<StoreId, Outcome>();
        await Parallel.ForEachAsync(stores.Distinct(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (store, token) =>
            outcomes[store] = known.TryGetValue(store, out var row) ? await OneAsync(actor, row, token) : new(store, null, 0, StoresProblems.UnknownStore));
        return stores.Distinct().Select(store => outcomes[store]).ToList();
    }

    private async Task<Outcome> OneAsync(Actor actor, Known store, CancellationToken cancellationToken)
    {
        if (store.State == ConnectionState.Disconnected)
            return new(store.Store, store.Name, 0, SyncProblems.NotConnected);
        if (store.State == ConnectionState.Broken)
            return new(store.Store, store.Name, 0, StoresProblems.Broken(store.Reason));
        var repaired = await keeper.RunAsync(actor, store.Store, Repair.Everything, cancellationToken);
        return new(store.Store, store.Name, repaired.Ok ? repaired.Value : 0, repaired.Ok ? null : repaired.Problem);
    }

    private sealed record Known(StoreId Store, string Name, ConnectionState State, Phrase? Reason);
}
