using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity;

/// <summary>Writes the filtered list of runs, newest first, while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportRuns(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Runs that one file holds: what is written in a few seconds. Past it the list has to be narrowed.</summary>
    public const int Most = 20_000;

    /// <summary>What is asked for.</summary>
    /// <param name="List">Which runs: its filter counts, its page does not.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Kind">A kind in words.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(ListRuns.Request List, TableFormat Format, TimeZoneInfo Zone, Func<string, string> Kind, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        List<RunRow> rows;
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            var runs = ListRuns.Wanted(db, actor, request.List);
            rows = await runs.OrderByDescending(r => r.Id).Select(RunRow.Of).Take(Most + 1).ToListAsync(cancellationToken);
            if (rows.Count > Most)
                return ActivityProblems.TooManyRuns(Most);
            db.Record(actor, clock, "runs.exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { runs = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(ActivityTexts.Say["runs.export"],
        [
            Text("kind", 22), Text("subject", 40), Text("store", 26), Text("state", 18),
            SheetColumn.Integer(ActivityTexts.Say["runs.export.done"]), SheetColumn.Integer(ActivityTexts.Say["runs.export.failed"]), SheetColumn.Integer(ActivityTexts.Say["runs.export.total"]),
            Text("by", 24), Time("created"), Time("started"), Time("ended"), Text("message", 50), Text("id", 38),
        ]);
        foreach (var row in rows)
        {
            writer.BeginRow();
            writer.Text(request.Kind(row.Kind));
            writer.Text(row.Subject.In(request.Zone));
            writer.Text(row.StoreId is { } store ? request.Store(store) : null);
            writer.Text(ActivityTexts.Say["runs.state." + row.State]);
            writer.Integer(row.Done);
            writer.Integer(row.Failed);
            writer.Integer(row.Total);
            writer.Text(row.StartedByName);
            writer.Timestamp(row.CreatedAt);
            writer.Timestamp(row.StartedAt);
            writer.Timestamp(row.EndedAt);
            writer.Text((row.Error ?? row.Message)?.In(request.Zone));
            writer.Text(row.Id.ToString());
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(ActivityTexts.Say["runs.export." + key], width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(ActivityTexts.Say["runs.export." + key]);
}
