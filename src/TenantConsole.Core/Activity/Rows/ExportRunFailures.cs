using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Activity.Rows;

/// <summary>Writes the rows that failed in a run, while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportRunFailures(TenantDatabases databases, GetRun get, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    public sealed record Request(RunId Run, TableFormat Format, TimeZoneInfo Zone);

    /// <summary>Writes it. Who started a run may have it without the permission.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        var run = await get.RunAsync(actor, request.Run, cancellationToken);
        if (!run.Ok)
            return run.Problem;
        await using var db = databases.Open(actor, Permission.RunView);
        db.Record(actor, clock, "runs.failures-exported", ("run", request.Run.ToString()), after: new { Rows = run.Value.Failed }, store: run.Value.StoreId);
        await db.SaveChangesAsync(cancellationToken);

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(ActivityTexts.Say["rows.export"],
        [
            SheetColumn.Text(ActivityTexts.Say["rows.export.kind"], 14), SheetColumn.Text(ActivityTexts.Say["rows.export.row"], 24), SheetColumn.Text(ActivityTexts.Say["rows.export.reason"], 70), SheetColumn.Text(ActivityTexts.Say["rows.export.do"], 70),
            SheetColumn.Timestamp(ActivityTexts.Say["rows.export.failed"]), SheetColumn.Timestamp(ActivityTexts.Say["rows.export.retried"]),
        ]);
        await foreach (var row in db.RunFailures.AsNoTracking().Where(f => f.RunId == request.Run).OrderBy(f => f.Kind).ThenBy(f => f.RowId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            writer.BeginRow();
            writer.Text(row.Kind);
            writer.Text(row.RowId);
            writer.Text(row.Reason.In(request.Zone));
            writer.Text(row.Reason.Remedy?.In(request.Zone));
            writer.Timestamp(row.FailedAt);
            writer.Timestamp(row.RetriedAt);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }
}
