using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>Has deliveries applied again: what they name is fetched anew, in the lanes of their stores. One outcome a delivery; one transaction a store.</summary>
/// <remarks>Safe to repeat: the platform's present state is written, and an older one never replaces a newer one. What was given up of it is no longer a dead letter.</remarks>
[UseCase(Permission.WebhookReplay)]
public sealed class ReplayDeliveries(TenantDatabases databases, DeliveryReader reader, WorkQueue queue, TimeProvider clock)
{
    /// <summary>The most in one request: a page of the list.</summary>
    public const int Most = 200;

    /// <summary>What became of one.</summary>
    /// <param name="Delivery">Which.</param>
    /// <param name="Objects">What is fetched again.</param>
    /// <param name="Problem">Why nothing is.</param>
    public sealed record Outcome(DeliveryId Delivery, IReadOnlyList<ObjectKey> Objects, Problem? Problem);

    /// <summary>Queues them.</summary>
    public async Task<Result<IReadOnlyList<Outcome>>> RunAsync(Actor actor, IReadOnlyCollection<DeliveryId> deliveries, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay) is { } refusal)
            return refusal;
        if (deliveries.Count > Most)
            return DeliveryProblems.TooMany(Most);
        var scope = actor.Scope(Permission.WebhookReplay);
        var outcomes = new Dictionary<DeliveryId, Outcome>();
        foreach (var store in deliveries.Distinct().GroupBy(d => d.Store))
        {
            foreach (var outcome in scope.Contains(store.Key) ? await OfAsync(actor, store.Key, [.. store], cancellationToken) : store.Select(d => new Outcome(d, [], DeliveryProblems.Unknown)))
                outcomes[outcome.Delivery] = outcome;
        }

        return deliveries.Distinct().Select(d => outcomes[d]).ToList();
    }

    private async Task<IEnumerable<Outcome>> OfAsync(Actor actor, StoreId store, DeliveryId[] wanted, CancellationToken cancellationToken)
    {
        var found = (await reader.FindAsync(actor.Tenant, store, [.. wanted.Select(d => d.Sequence)], cancellationToken)).ToDictionary(d => d.Sequence);
        if (found.Count == 0)
            return wanted.Select(d => new Outcome(d, [], DeliveryProblems.Unknown));
        await using var db = databases.Open(actor, Permission.WebhookReplay);
        var state = await db.Stores.Where(s => s.StoreId == store).Select(s => (ConnectionState?)s.State).FirstOrDefaultAsync(cancellationToken);
        if (state is null or ConnectionState.Disconnected)
            return wanted.Select(d => new Outcome(d, [], state is null ? DeliveryProblems.Unknown : SyncProblems.NotConnected));
        var outcomes = wanted.Select(d => found.GetValueOrDefault(d.Sequence) is not { } delivery ? new Outcome(d, [], DeliveryProblems.Unknown)
            : delivery.Hints.Objects is { Count: > 0 } objects ? new Outcome(d, objects, null) : new Outcome(d, [], DeliveryProblems.NothingToReplay)).ToList();
        var keys = outcomes.SelectMany(o => o.Objects).Distinct().ToList();
        if (keys.Count > 0)
            await QueueAsync(db, actor, store, outcomes.Where(o => o.Problem is null).Select(o => o.Delivery).ToList(), keys, cancellationToken);
        return outcomes;
    }

    private async Task QueueAsync(ConsoleDb db, Actor actor, StoreId store, List<DeliveryId> deliveries, List<ObjectKey> keys, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Set-based: the lane may have taken one of them meanwhile, and then it is gone.
        foreach (var kind in keys.GroupBy(k => k.Kind, k => k.Id))
        {
            var ids = kind.ToArray();
            await db.DeadLetters.Where(d => d.StoreId == store && d.Kind == kind.Key && ids.Contains(d.ObjectId)).ExecuteDeleteAsync(cancellationToken);
        }

        db.Record(
            actor, clock, "platform.deliveries-replayed", ("store", store.ToString()), after: new { Deliveries = deliveries.Count, Objects = keys.ConvertAll(k => $"{k.Kind} {k.Id}") }, store: store);
        await db.SaveChangesAsync(cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var key in keys)
            await queue.AddAsync(db, ObjectItems.LaneOf(store), ObjectItems.WorkKind, ObjectItems.Payload(key), now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
