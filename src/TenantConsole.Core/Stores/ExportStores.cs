using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Stores;

/// <summary>Writes the list of stores with the health of their connections, while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.StoreView)]
public sealed class ExportStores(TenantDatabases databases, ListStores list, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which of those in reach.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    public sealed record Request(StoreFilter Filter, TableFormat Format, TimeZoneInfo Zone);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
            return refusal;
        var read = await list.RunAsync(actor, cancellationToken);
        if (!read.Ok)
            return read.Problem;

        var now = clock.GetUtcNow();
        var rows = read.Value.Where(row => request.Filter.Matches(row, now)).ToList();
        await using (var db = databases.Open(actor, Permission.StoreView))
        {
            db.Record(actor, clock, "stores.exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { stores = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(StoresTexts.Say["stores.export"],
        [
            Text("store", 28), Text("client", 28), Text("shop", 22), Text("code", 14), Text("market", 8), Text("currency", 8), Text("zone", 22),
            Text("state", 16), Text("reason", 40), Text("seller", 24), Time("token"), Time("consent"), Time("sync"), Time("newest"), Time("connected"),
        ]);
        foreach (var row in rows)
        {
            writer.BeginRow();
            writer.Text(row.Name);
            writer.Text(row.Client);
            writer.Text(row.ShopId);
            writer.Text(row.Code);
            writer.Text(row.Market);
            writer.Text(row.Currency);
            writer.Text(row.TimeZone);
            writer.Text(StoresTexts.Say["stores.state." + row.State]);
            writer.Text(row.Reason?.In(request.Zone));
            writer.Text(row.Seller);
            writer.Timestamp(row.TokenExpiresAt);
            writer.Timestamp(row.ConsentExpiresAt);
            writer.Timestamp(row.LastSyncAt);
            writer.Timestamp(row.NewestOrderAt);
            writer.Timestamp(row.ConnectedAt);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(StoresTexts.Say["stores.export." + key], width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(StoresTexts.Say["stores.export." + key]);
}
