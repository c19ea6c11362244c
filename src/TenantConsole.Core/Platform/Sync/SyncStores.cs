using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Synchronises stores now instead of at the schedule's next turn. One outcome a store: one that cannot be reached does not stop the others.</summary>
/// <remarks>Safe to repeat: a store that is being synchronised gets no second run.</remarks>
[UseCase(Permission.StoreConnect)]
public sealed class SyncStores(TenantDatabases databases, StartRun start, IOptions<StoresOptions> options, TimeProvider clock)
{
    private static readonly string[] Kinds = [SyncRuns.Orders, SyncRuns.Store];

    /// <summary>What became of one store.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name; null when it is unknown.</param>
    /// <param name="Runs">The runs that synchronise it, started now or before.</param>
    /// <param name="Problem">Why it is not synchronised.</param>
    public sealed record Outcome(StoreId Store, string? Name, IReadOnlyList<RunId> Runs, Problem? Problem);

    /// <summary>Starts them.</summary>
    public async Task<Result<IReadOnlyList<Outcome>>> RunAsync(Actor actor, IReadOnlyCollection<StoreId> stores, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreConnect) is { } refusal)
            return refusal;
        var scope = actor.Scope(Permission.StoreConnect);
        var wanted = stores.Distinct().Where(scope.Contains).ToList();
        await using var db = databases.Open(actor, Permission.StoreConnect);
        var authorizations = db.Authorizations;
        var known = await db.Stores.Where(s => wanted.Contains(s.StoreId))
            .Join(authorizations, s => s.AuthorizationId, a => a.Id, (s, a) => new Known(s.StoreId, s.Name, s.State == ConnectionState.Disconnected ? s.State : a.State, a.Reason))
            .ToDictionaryAsync(s => s.Store, cancellationToken);
        var ids = wanted.ConvertAll(store => (StoreId?)store);
        var open = (await db.Runs.Where(r => r.EndedAt == null && ids.Contains(r.StoreId)).Select(r => new { r.Id, r.StoreId, r.Kind }).ToListAsync(cancellationToken))
            .ToLookup(r => (r.StoreId!.Value, r.Kind), r => r.Id);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var outcomes = new List<Outcome>();
        foreach (var store in stores.Distinct())
            outcomes.Add(known.TryGetValue(store, out var row) ? await OneAsync(db, actor, row, open, cancellationToken) : new(store, null, [], StoresProblems.UnknownStore));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcomes;
    }

    private async Task<Outcome> OneAsync(ConsoleDb db, Actor actor, Known store, ILookup<(StoreId, string), RunId> open, CancellationToken cancellationToken)
    {
        if (store.State == ConnectionState.Disconnected)
            return new(store.Store, store.Name, [], SyncProblems.NotConnected);
        if (store.State == ConnectionState.Broken)
            return new(store.Store, store.Name, [], StoresProblems.Broken(store.Reason));
        var runs = new List<RunId>();
        var started = 0;
        foreach (var kind in Kinds)
        {
            if (open[(store.Store, kind)].ToList() is { Count: > 0 } going)
            {
                runs.AddRange(going);
                continue;
            }

            runs.Add(await start.RunAsync(
                db, actor, new(kind, store.Name, new SyncRequest(store.Store.Value, options.Value.FirstSyncDays), store.Store), cancellationToken));
            started++;
        }

        if (started > 0)
            db.Record(actor, clock, "stores.sync-asked", ("store", store.Store.ToString()), null, new { Runs = runs.ConvertAll(r => r.Value) }, store.Store);
        return new(store.Store, store.Name, runs, null);
    }

    private sealed record Known(StoreId Store, string Name, ConnectionState State, Texts.Phrase? Reason);
}
