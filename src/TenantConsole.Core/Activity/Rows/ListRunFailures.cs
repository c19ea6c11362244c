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
    public sealed record Row(string Kind, string Id, Phrase Reason, DateTimeOffset FailedAt, DateTimeOffset? RetriedAt);

    /// <summary>One page.</summary>
    /// <param name="Rows">The rows.</param>
    /// <param name="Total">All that are kept of the run.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    /// <param name="MayRetry">The run has ended, its kind can have rows tried again, and who asks may.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, int Total, string? Next, bool MayRetry);

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
        var rows = await failures.OrderBy(f => f.Kind).ThenBy(f => f.RowId).Take(size + 1).Select(f => new Row(f.Kind, f.RowId, f.Reason, f.FailedAt, f.RetriedAt)).ToListAsync(cancellationToken);
        var next = rows.Count > size ? $"{rows[size - 1].Kind}/{rows[size - 1].Id}" : null;
        var may = run.Value.EndedAt is not null && retries.FirstOrDefault(r => r.Kind == run.Value.Kind) is { } retry
            && actor.Has(retry.Permission) && (run.Value.StoreId is { } store ? actor.Scope(retry.Permission).Contains(store) : actor.Scope(retry.Permission).All);
        return new Page(rows.Count > size ? rows[..size] : rows, total, next, may);
    }
}
