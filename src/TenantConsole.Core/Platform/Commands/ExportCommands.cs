using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Writes the filtered list of commands while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportCommands(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Commands that one file holds: what is written in a few seconds.</summary>
    public const int Most = 100_000;

    /// <summary>A store as the file names it.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Currency">The currency of its prices.</param>
    public sealed record StoreWords(string Name, string Currency);

    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name and currency; null when it is not known.</param>
    public sealed record Request(CommandFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, StoreWords?> Store);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        List<CommandRow> rows;
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            rows = await request.Filter.Of(db.Commands).OrderByDescending(c => c.Sequence).Select(CommandRow.Of).Take(Most + 1).ToListAsync(cancellationToken);
            if (rows.Count > Most)
                return ListProblems.TooManyRows(Most);
            db.Record(actor, clock, "platform.commands-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { Commands = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(PlatformTexts.Say["platform.commands.export"],
        [
            Text("store", 26), Text("what", 14), Text("product", 22), Text("sku", 22), Text("warehouse", 22), Text("currency", 10),
            SheetColumn.Money(Head("seen")), SheetColumn.Money(Head("wanted")), SheetColumn.Money(Head("sent")),
            Text("state", 18), Text("outcome", 60), SheetColumn.Integer(Head("attempts")), Text("by", 24), Text("reason", 30), Text("key", 30), Time("placed"), Time("lastsent"), Time("settled"),
        ]);
        foreach (var row in rows)
        {
            var store = request.Store(row.Store);
            var currency = row.Kind == CommandKinds.Price ? store?.Currency : null;
            var digits = Currency.TryParse(currency, out var known) ? known.MinorDigits : row.Kind == CommandKinds.Price ? 4 : 0;
            writer.BeginRow();
            writer.Text(store?.Name);
            writer.Text(PlatformTexts.Say.Has("platform.commands.kind." + row.Kind) ? PlatformTexts.Say["platform.commands.kind." + row.Kind] : row.Kind);
            writer.Text(row.Product);
            writer.Text(row.Sku);
            writer.Text(row.Warehouse);
            writer.Text(currency);
            writer.Money(Rounded(row.Seen), digits);
            writer.Money(Rounded(row.Wanted), digits);
            writer.Money(Rounded(row.Sent), digits);
            writer.Text(PlatformTexts.Say["platform.commands.state." + row.State]);
            writer.Text(row.Outcome?.In(request.Zone));
            writer.Integer(row.Attempts);
            writer.Text(row.PlacedBy);
            writer.Text(row.Reason);
            writer.Text(row.Key);
            writer.Timestamp(row.PlacedAt);
            writer.Timestamp(row.SentAt);
            writer.Timestamp(row.SettledAt);
            await writer.EndRowAsync(cancellationToken);

            // Kept with more decimals than the currency has, and units with none.
            decimal? Rounded(decimal? value) => value is { } amount ? decimal.Round(amount, digits) : null;
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static string Head(string key) => PlatformTexts.Say["platform.commands.export." + key];

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(Head(key), width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(Head(key));
}
