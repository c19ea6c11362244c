using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity;

/// <summary>The runs of the agency, newest first, a page at a time by key.</summary>
[UseCase(Permission.RunView)]
public sealed class ListRuns(TenantDatabases databases)
{
    /// <summary>What to show. Empty parts do not limit.</summary>
    /// <param name="Kind">Only this kind.</param>
    /// <param name="State">Only this state.</param>
    /// <param name="Stores">Only these stores'.</param>
    /// <param name="After">The last run of the page before.</param>
    /// <param name="Size">Rows of a page, 1 to 200.</param>
    /// <param name="Open">Only those that have not ended.</param>
    /// <param name="By">Only those that people started, or the one who asks.</param>
    public sealed record Request(
        string? Kind = null, RunState? State = null, IReadOnlyList<StoreId>? Stores = null, RunId? After = null, int Size = 50, bool Open = false, RunStarter? By = null);

    /// <summary>One page.</summary>
    /// <param name="Rows">The runs.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    public sealed record Page(IReadOnlyList<RunRow> Rows, RunId? Next);

    /// <summary>Reads one page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 200);
        await using var db = databases.Open(actor, Permission.RunView);
        var runs = Wanted(db, actor, request);
        if (request.After is { } after)
            runs = runs.Where(r => EF.Functions.LessThan(ValueTuple.Create(r.Id), ValueTuple.Create(after)));
        var rows = await runs.OrderByDescending(r => r.Id).Select(RunRow.Of).Take(size + 1).ToListAsync(cancellationToken);
        return rows.Count > size ? new Page(rows[..size], rows[size - 1].Id) : new Page(rows, null);
    }

    /// <summary>The runs in reach that the request means, all pages of them.</summary>
    internal static IQueryable<Run> Wanted(ConsoleDb db, Actor actor, Request request)
    {
        var runs = db.Runs.VisibleTo(actor, Permission.RunView);
        if (request.Kind is { } kind)
            runs = runs.Where(r => r.Kind == kind);
        if (request.State is { } state)
            runs = runs.Where(r => r.State == state);
        if (request.Stores is { Count: > 0 } wanted)
        {
            var stores = wanted.Select(store => (StoreId?)store).ToArray();
            runs = runs.Where(r => stores.Contains(r.StoreId));
        }

        runs = request.By switch
        {
            RunStarter.People => runs.Where(r => r.StartedBy != null),
            RunStarter.Me => runs.Where(r => r.StartedBy == actor.Member),
            _ => runs,
        };
        return request.Open ? runs.Where(r => r.EndedAt == null) : runs;
    }
}
