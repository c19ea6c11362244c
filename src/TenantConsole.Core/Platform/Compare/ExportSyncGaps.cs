using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>Writes the filtered list of gaps while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportSyncGaps(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Rows that one file holds: what is written in a few seconds.</summary>
    public const int Most = 100_000;

    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(GapFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        List<ListSyncGaps.Row> rows;
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            rows = await ListSyncGaps.Sorted(request.Filter.Of(db.SyncGaps)).Select(ListSyncGaps.Row.Of).Take(Most + 1).ToListAsync(cancellationToken);
            if (rows.Count > Most)
                return ListProblems.TooManyRows(Most);
            db.Record(actor, clock, "platform.gaps-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { Gaps = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(PlatformTexts.Say["platform.gaps.export"],
        [
            Text("store", 26), Text("kind", 14), Time("from"), Time("before"), Count("platform"), Count("ours"), Count("repaired"), Count("left"), Time("found"),
        ]);
        foreach (var row in rows)
        {
            writer.BeginRow();
            writer.Text(request.Store(row.Store));
            writer.Text(row.Kind);
            writer.Timestamp(row.WindowFrom);
            writer.Timestamp(row.WindowBefore);
            writer.Integer(row.PlatformCount);
            writer.Integer(row.MirrorCount);
            writer.Integer(row.Repaired);
            writer.Integer(row.Left);
            writer.Timestamp(row.FoundAt);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(PlatformTexts.Say["platform.gaps.export." + key], width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(PlatformTexts.Say["platform.gaps.export." + key]);

    private static SheetColumn Count(string key) => SheetColumn.Integer(PlatformTexts.Say["platform.gaps.export." + key]);
}
