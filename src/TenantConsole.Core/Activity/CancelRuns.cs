using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity;

/// <summary>
/// Asks several runs to stop, as <see cref="CancelRun"/> asks one: those that are named, or all that a filter means and that have not ended. One outcome a run;
/// one that has just ended does not stop the others. All that are asked are asked in one transaction, each with its own entry in the trail.
/// </summary>
[UseCase(Permission.RunCancel)]
public sealed class CancelRuns(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Runs that are asked at once. An agency whose queue holds more has to narrow the list.</summary>
    public const int Most = 5_000;

    /// <summary>Which runs.</summary>
    /// <param name="Matching">The list's filter; its page does not count. Not looked at when runs are named.</param>
    /// <param name="Picked">The runs by name; null for all that match.</param>
    public sealed record Request(ListRuns.Request Matching, IReadOnlyCollection<RunId>? Picked = null);

    /// <summary>What became of one.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Kind">What it does; null when it is unknown.</param>
    /// <param name="Subject">What it works on; null when it is unknown.</param>
    /// <param name="Problem">Why it was not asked; null when it was, by this request or before it.</param>
    public sealed record Outcome(RunId Run, string? Kind, Phrase? Subject, Problem? Problem);

    /// <summary>Asks them.</summary>
    public async Task<Result<IReadOnlyList<Outcome>>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunCancel) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunCancel);
        var picked = request.Picked?.Distinct().ToList();
        var wanted = (picked is not null ? db.Runs.Where(r => picked.Contains(r.Id)) : ListRuns.Wanted(db, actor, request.Matching with { Open = true }))
            .VisibleTo(actor, Permission.RunCancel);
        var runs = await wanted.OrderByDescending(r => r.Id).Take(Most + 1)
            .Select(r => new { r.Id, r.Kind, r.Subject, r.State, r.StoreId, r.EndedAt, r.CancelRequested }).ToListAsync(cancellationToken);
        if (runs.Count > Most || picked?.Count > Most)
            return ActivityProblems.TooManyToCancel(Most);

        var open = runs.Where(r => r.EndedAt is null && !r.CancelRequested).ToList();
        var ids = open.ConvertAll(r => r.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Set-based, so that it does not overwrite the progress that workers report meanwhile.
        await db.Runs.Where(r => ids.Contains(r.Id) && r.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(r => r.CancelRequested, true), cancellationToken);
        var asked = (await db.Runs.Where(r => ids.Contains(r.Id) && r.CancelRequested).Select(r => r.Id).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var run in open.Where(r => asked.Contains(r.Id)))
            db.Record(actor, clock, "activity.run-cancelled", ("run", run.Id.ToString()), new { run.State }, new { run.Subject }, run.StoreId);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Runs}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        var known = runs.ToDictionary(r => r.Id);
        return Result<IReadOnlyList<Outcome>>.Of(
        [
            .. runs.Select(r => new Outcome(r.Id, r.Kind, r.Subject, asked.Contains(r.Id) || (r.EndedAt is null && r.CancelRequested) ? null : ActivityProblems.AlreadyEnded)),
            .. (picked ?? []).Where(id => !known.ContainsKey(id)).Select(id => new Outcome(id, null, null, ActivityProblems.UnknownRun)),
        ]);
    }
}
