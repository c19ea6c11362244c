using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>
/// Has the work of stores rest: notifications are still received and kept, commands still placed, runs still queued, and nobody works on any of them until it is resumed. What is under way ends its batch or its chunk first.
/// </summary>
/// <remarks>Safe to repeat: a store that rests stays as it is, with who paused it first.</remarks>
[UseCase(Permission.RunCancel)]
public sealed class PauseLanes(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Pauses them.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="stores">The stores.</param>
    /// <param name="reason">Why, for whoever finds them waiting; may be empty.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many were paused by this.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, IReadOnlyCollection<StoreId> stores, string? reason, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunCancel) is { } refusal)
            return refusal;
        if (reason?.Trim().Length > LanePause.LongestReason)
            return QueuesProblems.ReasonTooLong(LanePause.LongestReason);
        var wanted = stores.Distinct().ToList();
        await using var db = databases.Open(actor, Permission.RunCancel);
        var known = await db.Stores.Where(s => wanted.Contains(s.StoreId)).Select(s => s.StoreId).ToListAsync(cancellationToken);
        if (known.Count < wanted.Count)
            return StoresProblems.UnknownStore;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // The heads first: of two who pause at the same moment the second waits here, and then finds what the first has done.
        await LanePauseStatements.PauseAsync(db, [.. known.OrderBy(s => s.Value)], cancellationToken);
        var resting = await db.LanePauses.Where(p => wanted.Contains(p.StoreId)).Select(p => p.StoreId).ToListAsync(cancellationToken);
        var paused = known.Except(resting).OrderBy(s => s.Value).ToList();
        if (paused.Count == 0)
            return 0;
        var words = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        foreach (var store in paused)
        {
            db.LanePauses.Add(new LanePause { TenantId = db.Tenant, StoreId = store, PausedAt = clock.GetUtcNow(), PausedBy = actor.Name, Reason = words });
            db.Record(actor, clock, "platform.work-paused", ("store", store.ToString()), store: store, note: words);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return paused.Count;
    }
}
