using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>Has the work of stores go on that was paused: what waits is taken up at once, in its order.</summary>
/// <remarks>Safe to repeat.</remarks>
[UseCase(Permission.RunCancel)]
public sealed class ResumeLanes(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Resumes them.</summary>
    /// <returns>How many rested.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, IReadOnlyCollection<StoreId> stores, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunCancel) is { } refusal)
            return refusal;
        var wanted = stores.Distinct().ToList();
        await using var db = databases.Open(actor, Permission.RunCancel);
        if (await db.Stores.CountAsync(s => wanted.Contains(s.StoreId), cancellationToken) < wanted.Count)
            return StoresProblems.UnknownStore;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // The heads first, as pausing does: two at once wait for one another instead of for ever.
        await LanePauseStatements.ResumeAsync(db, wanted, clock.GetUtcNow(), cancellationToken);
        var resting = await db.LanePauses.AsNoTracking().Where(p => wanted.Contains(p.StoreId)).ToListAsync(cancellationToken);
        if (resting.Count == 0)
            return 0;
        await db.LanePauses.Where(p => wanted.Contains(p.StoreId)).ExecuteDeleteAsync(cancellationToken);
        foreach (var pause in resting)
            db.Record(actor, clock, "platform.work-resumed", ("store", pause.StoreId.ToString()), new { pause.PausedBy, pause.PausedAt }, store: pause.StoreId);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return resting.Count;
    }
}
