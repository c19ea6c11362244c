using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Has dead letters tried again: they are fetched anew, in the lanes of their stores. Some by name, those of a store, or all that a filter means.</summary>
/// <remarks>Safe to repeat: a letter that is being tried is no longer there. What fails again comes back with its reason, after the same tries as any object.</remarks>
[UseCase(Permission.WebhookReplay)]
public sealed class ReplayDeadLetters(TenantDatabases databases, WorkQueue queue, TimeProvider clock)
{
    /// <summary>Letters that are replayed at once.</summary>
    public const int Most = 10_000;

    // The trail says which; of very many it says how many.
    private const int Named = 100;

    /// <summary>Which letters.</summary>
    /// <param name="Matching">Those that a list means. Not looked at when letters are named.</param>
    /// <param name="Picked">The letters by name; null for all that match.</param>
    public sealed record Request(DeadLetterFilter Matching, IReadOnlyCollection<DeadLetterKey>? Picked = null);

    /// <summary>Queues those of one store.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="store">The store.</param>
    /// <param name="objects">Which; null for all of the store.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many were queued.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, StoreId store, IReadOnlyCollection<ObjectKey>? objects, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay) is { } refusal)
            return refusal;
        await using (var db = databases.Open(actor, Permission.WebhookReplay))
        {
            if (!await db.Stores.AnyAsync(s => s.StoreId == store, cancellationToken))
                return StoresProblems.UnknownStore;
        }

        return await RunAsync(actor, new Request(new([store]), objects?.Select(o => new DeadLetterKey(store, o.Kind, o.Id)).ToList()), cancellationToken);
    }

    /// <summary>Queues them.</summary>
    /// <returns>How many were queued: those that are no longer there are not.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay) is { } refusal)
            return refusal;
        if (request.Picked?.Count > Most)
            return DeadLetterProblems.TooMany(Most);
        await using var db = databases.Open(actor, Permission.WebhookReplay);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var letters = request.Picked is { } picked
            ? await PickedAsync(db, picked, cancellationToken)
            : await request.Matching.Of(db.DeadLetters.AsNoTracking()).OrderByDescending(d => d.FailedAt).Take(Most + 1).ToListAsync(cancellationToken);
        if (letters.Count > Most)
            return DeadLetterProblems.TooMany(Most);
        await QueueAsync(db, actor, letters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return letters.Count;
    }

    private static async Task<List<DeadLetter>> PickedAsync(ConsoleDb db, IReadOnlyCollection<DeadLetterKey> picked, CancellationToken cancellationToken)
    {
        var keys = picked.ToHashSet();
        var (stores, ids) = (keys.Select(k => k.Store).Distinct().ToArray(), keys.Select(k => k.Id).Distinct().ToArray());
        return [.. (await db.DeadLetters.AsNoTracking().Where(d => stores.Contains(d.StoreId) && ids.Contains(d.ObjectId)).ToListAsync(cancellationToken))
            .Where(d => keys.Contains(new(d.StoreId, d.Kind, d.ObjectId)))];
    }

    /// <summary>Queues letters inside the unit of work's transaction, and writes into the trail that it was asked.</summary>
    internal async Task QueueAsync(ConsoleDb db, Actor actor, IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken)
    {
        if (letters.Count == 0)
            return;
        // Set-based: a lane may have taken one of them meanwhile, and then it is gone.
        foreach (var kind in letters.GroupBy(l => (l.StoreId, l.Kind), l => l.ObjectId))
        {
            var ids = kind.ToArray();
            await db.DeadLetters.Where(d => d.StoreId == kind.Key.StoreId && d.Kind == kind.Key.Kind && ids.Contains(d.ObjectId)).ExecuteDeleteAsync(cancellationToken);
        }

        var stores = letters.GroupBy(l => l.StoreId).OrderBy(s => s.Key.Value).ToList();
        foreach (var store in stores)
        {
            db.Record(
                actor, clock, "platform.dead-letters-replayed", ("store", store.Key.ToString()), null,
                new { Count = store.Count(), Objects = store.Take(Named).Select(d => $"{d.Kind} {d.ObjectId}").ToList() }, store.Key);
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var store in stores)
            await queue.AddAsync(db, ObjectItems.LaneOf(store.Key), ObjectItems.WorkKind, [.. store.Select(d => ObjectItems.Payload(new(d.Kind, d.ObjectId)))], cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{db.Tenant}:{ChangeNotice.Queues}"})", cancellationToken);
    }
}
