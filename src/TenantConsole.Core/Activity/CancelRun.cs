using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>Asks a run to stop. It does so between two chunks; what was committed stays.</summary>
/// <remarks>Safe to repeat. A run that waits is ended when a worker comes to it.</remarks>
[UseCase(Permission.RunCancel)]
public sealed class CancelRun(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Asks for it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, RunId id, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunCancel) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunCancel);
        var run = await db.Runs.VisibleTo(actor, Permission.RunCancel).Where(r => r.Id == id)
            .Select(r => new { r.State, r.StoreId, r.EndedAt, r.CancelRequested, r.Subject }).FirstOrDefaultAsync(cancellationToken);
        if (run is null)
            return ActivityProblems.UnknownRun;
        if (run.EndedAt is not null)
            return ActivityProblems.AlreadyEnded;
        if (run.CancelRequested)
            return Core.Done.Result;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Set-based, so that it does not overwrite the progress that the worker reports meanwhile.
        var asked = await db.Runs.Where(r => r.Id == id && r.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.CancelRequested, true), cancellationToken);
        if (asked == 0)
            return ActivityProblems.AlreadyEnded;
        db.Record(actor, clock, "activity.run-cancelled", ("run", id.ToString()), new { run.State }, new { run.Subject }, run.StoreId);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Runs}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Core.Done.Result;
    }
}
