using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Rows;

/// <summary>Has the rows of a run that failed tried again, and nothing but those. What that takes is the kind's own (<see cref="IRunRetry"/>), and so is the permission.</summary>
/// <remarks>Safe to repeat: rows that are all right by now, or are being tried, are left out.</remarks>
[UseCase(Permission.RunView)]
public sealed class RetryFailedRows(TenantDatabases databases, IEnumerable<IRunRetry> retries, TimeProvider clock)
{
    /// <summary>Rows that are given to be tried at once.</summary>
    public const int Most = 10_000;

    private readonly Dictionary<string, IRunRetry> _retries = retries.ToDictionary(retry => retry.Kind);

    /// <summary>What became of it.</summary>
    /// <param name="Rows">How many rows are tried again.</param>
    /// <param name="Run">The run that does it; null when the store's lane does it without one.</param>
    public sealed record Outcome(int Rows, RunId? Run);

    /// <summary>Starts it.</summary>
    public async Task<Result<Outcome>> RunAsync(Actor actor, RunId id, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        if (await db.Runs.AsNoTracking().VisibleTo(actor, Permission.RunView).FirstOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } run)
            return ActivityProblems.UnknownRun;
        if (!_retries.TryGetValue(run.Kind, out var retry))
            return ActivityProblems.NotRetried;
        if (actor.Lacks(retry.Permission) is { } lacks)
            return lacks;
        if (run.StoreId is { } store ? !actor.Scope(retry.Permission).Contains(store) : !actor.Scope(retry.Permission).All)
            return ActivityProblems.UnknownRun;
        if (run.EndedAt is null)
            return ActivityProblems.StillAtWork;
        return await RetryAsync(db, actor, run, retry, cancellationToken);
    }

    private async Task<Result<Outcome>> RetryAsync(ConsoleDb db, Actor actor, Run run, IRunRetry retry, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var failed = await db.RunFailures.AsNoTracking().Where(f => f.RunId == run.Id).OrderBy(f => f.Kind).ThenBy(f => f.RowId).Take(Most + 1).ToListAsync(cancellationToken);
        if (failed.Count > Most)
            return ActivityProblems.TooManyToRetry(Most);
        var tried = await retry.RetryAsync(db, actor, run, failed, cancellationToken);
        if (tried.Rows.Count == 0)
            return ActivityProblems.NothingToRetry;
        var now = clock.GetUtcNow();
        foreach (var kind in tried.Rows.GroupBy(r => r.Kind, r => r.RowId))
        {
            var rows = kind.ToList();
            await db.RunFailures.Where(f => f.RunId == run.Id && f.Kind == kind.Key && rows.Contains(f.RowId))
                .ExecuteUpdateAsync(set => set.SetProperty(f => f.RetriedAt, now), cancellationToken);
        }

        db.Record(actor, clock, "activity.rows-retried", ("run", run.Id.ToString()), null, new { Rows = tried.Rows.Count, Run = tried.Run?.Value }, run.StoreId);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Runs}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Outcome(tried.Rows.Count, tried.Run);
    }
}
