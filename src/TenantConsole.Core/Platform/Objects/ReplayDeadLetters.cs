using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Has dead letters of a store tried again: they are fetched anew, in its lane.</summary>
/// <remarks>Safe to repeat: a letter that is being tried is no longer there.</remarks>
[UseCase(Permission.WebhookReplay)]
public sealed class ReplayDeadLetters(TenantDatabases databases, WorkQueue queue, TimeProvider clock)
{
    /// <summary>Queues them.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="store">The store.</param>
    /// <param name="objects">Which; null for all of the store.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many were queued.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, StoreId store, IReadOnlyCollection<ObjectKey>? objects, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.WebhookReplay);
        if (!await db.Stores.AnyAsync(s => s.StoreId == store, cancellationToken))
            return StoresProblems.UnknownStore;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var letters = (await db.DeadLetters.Where(d => d.StoreId == store).ToListAsync(cancellationToken))
            .Where(d => objects is null || objects.Contains(new ObjectKey(d.Kind, d.ObjectId))).ToList();
        if (letters.Count == 0)
            return 0;
        db.DeadLetters.RemoveRange(letters);
        db.Record(
            actor, clock, "platform.dead-letters-replayed", ("store", store.ToString()), null, new { Objects = letters.ConvertAll(d => $"{d.Kind} {d.ObjectId}") }, store);
        await db.SaveChangesAsync(cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var letter in letters)
            await queue.AddAsync(db, ObjectItems.LaneOf(store), ObjectItems.WorkKind, ObjectItems.Payload(new(letter.Kind, letter.ObjectId)), now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return letters.Count;
    }
}
