using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>Writes the filtered list of what no webhook had told while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportMissedNotifications(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Rows that one file holds: what is written in a few seconds.</summary>
    public const int Most = 100_000;

    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(MissedFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        List<ListMissedNotifications.Row> rows;
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            rows = await ListMissedNotifications.Sorted(request.Filter.Of(db.MissedNotifications)).Select(ListMissedNotifications.Row.Of).Take(Most + 1).ToListAsync(cancellationToken);
            if (rows.Count > Most)
                return ListProblems.TooManyRows(Most);
            db.Record(actor, clock, "platform.missed-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { Changes = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(PlatformTexts.Say["platform.missed.export"], [Text("store", 26), Text("kind", 14), Text("id", 24), Time("changed"), Time("had"), Time("found")]);
        foreach (var row in rows)
        {
            writer.BeginRow();
            writer.Text(request.Store(row.Store));
            writer.Text(row.Kind);
            writer.Text(row.ObjectId);
            writer.Timestamp(row.ChangedAt);
            writer.Timestamp(row.MirroredAt);
            writer.Timestamp(row.FoundAt);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(PlatformTexts.Say["platform.missed.export." + key], width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(PlatformTexts.Say["platform.missed.export." + key]);
}
