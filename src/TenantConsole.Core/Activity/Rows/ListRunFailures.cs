using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Rows;

/// <summary>The rows that failed in a run, by kind and id, a page at a time.</summary>
[UseCase(Permission.RunView)]
public sealed class ListRunFailures(TenantDatabases databases, GetRun get, IEnumerable<IRunRetry> retries)
{
    /// <summary>What to show.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="After">The last row of the page before, as <see cref="Page.Next"/> gave it.</param>
    /// <param name="Size">Rows of a page, 1 to 200.</param>
    public sealed record Request(RunId Run, string? After = null, int Size = 50);

    /// <summary>One row.</summary>
    /// <param name="Kind">What it is: <c>order</c>.</param>
    /// <param name="Id">Its id.</param>
    /// <param name="Reason">Why it failed.</param>
    /// <param name="FailedAt">When.</param>
    /// <param name="RetriedAt">When it was last given to be tried again.</param>
    /// <param name="State">What has become of it since; null where nobody can tell.</param>
    public sealed record Row(string Kind, string Id, Phrase Reason, DateTimeOffset FailedAt, DateTimeOffset? RetriedAt, FailedRowState? State = null);

    /// <summary>One page.</summary>
    /// <param name="Rows">The rows.</param>
    /// <param name="Total">All that are kept of the run.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    /// <param name="MayRetry">The run has ended, its kind can have rows tried again, and who asks may.</param>
    /// <param name="Counts">What has become of all of them; null where nobody can tell, and of more rows than are tried again at once.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, int Total, string? Next, bool MayRetry, FailedRowCounts? Counts = null);

    /// <summary>Reads one page. Who started a run may see it without the permission.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        var run = await get.RunAsync(actor, request.Run, cancellationToken);
        if (!run.Ok)
            return run.Problem;
        var size = Math.Clamp(request.Size, 1, 200);
        await using var db = databases.Open(actor, Permission.RunView);
        var failures = db.RunFailures.Where(f => f.RunId == request.Run);
        var total = run.Value.Failed == 0 ? 0 : await failures.CountAsync(cancellationToken);
        if (total == 0)
            return new Page([], 0, null, false);
        if (request.After?.Split('/', 2) is [var kind, var id])
            failures = failures.Where(f => EF.Functions.GreaterThan(ValueTuple.Create(f.Kind, f.RowId), ValueTuple.Create(kind, id)));
        var rows = await failures.OrderBy(f => f.Kind).ThenBy(f => f.RowId).Take(size + 1).Select(f => new Row(f.Kind, f.RowId, f.Reason, f.FailedAt, f.RetriedAt, null)).ToListAsync(cancellationToken);
        var next = rows.Count > size ? $"{rows[size - 1].Kind}/{rows[size - 1].Id}" : null;
        if (next is not null)
            rows.RemoveAt(size);
        if (retries.FirstOrDefault(r => r.Kind == run.Value.Kind) is not { } retry || actor.Lacks(Permission.RunView) is not null)
            return new Page(rows, total, next, false);
        var may = run.Value.EndedAt is not null && actor.Has(retry.Permission) && (run.Value.StoreId is { } store ? actor.Scope(retry.Permission).Contains(store) : actor.Scope(retry.Permission).All);
        var (states, counts) = await StatesAsync(db, run.Value, retry, rows, total, cancellationToken);
        return new Page(rows.ConvertAll(r => r with { State = states.TryGetValue((r.Kind, r.Id), out var state) ? state : null }), total, next, may, counts);
    }

    private static async Task<(IReadOnlyDictionary<(string, string), FailedRowState> States, FailedRowCounts? Counts)> StatesAsync(
        ConsoleDb db, RunRow run, IRunRetry retry, List<Row> page, int total, CancellationToken cancellationToken)
    {
        if (total > RetryFailedRows.Most)
            return (await retry.StatesAsync(db, run.StoreId, [.. page.Select(r => (r.Kind, r.Id))], cancellationToken), null);
        var all = page.Count == total
            ? page.ConvertAll(r => (r.Kind, r.Id))
            : (await db.RunFailures.Where(f => f.RunId == run.Id).Select(f => new { f.Kind, f.RowId }).ToListAsync(cancellationToken)).ConvertAll(f => (f.Kind, f.RowId));
        var states = await retry.StatesAsync(db, run.StoreId, all, cancellationToken);
        return (states, FailedRowCounts.Of(states.Values));
    }
}
