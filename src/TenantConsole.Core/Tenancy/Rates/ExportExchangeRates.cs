using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Writes the filtered list of rates while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.FinanceExport, AgencyWide = true)]
public sealed class ExportExchangeRates(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Rates that one file holds: what is written in a few seconds.</summary>
    public const int Most = 100_000;

    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which rates.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The reader's zone, named in the notes.</param>
    public sealed record Request(RateFilter Filter, TableFormat Format, TimeZoneInfo Zone);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.FinanceExport) is { } refusal)
            return refusal;
        List<ListExchangeRates.Row> rows;
        await using (var db = databases.Open(actor, Permission.FinanceExport))
        {
            rows = await ListExchangeRates.Ordered(request.Filter.On(db.ExchangeRates)).Take(Most + 1).ToListAsync(cancellationToken);
            if (rows.Count > Most)
                return TenancyProblems.RatesMany(Most);
            db.Record(actor, clock, "tenancy.rates-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { rates = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(TenancyTexts.Say["tenancy.rates-export"],
        [
            SheetColumn.Date(Head("day")), SheetColumn.Text(Head("base"), 8), SheetColumn.Text(Head("quote"), 8), SheetColumn.Decimal(Head("rate"), RateFile.Decimals, 16), SheetColumn.Text(Head("source"), 40),
        ]);
        foreach (var row in rows)
        {
            writer.BeginRow();
            writer.Date(row.Day);
            writer.Text(row.Base);
            writer.Text(row.Quote);
            writer.Decimal(row.Rate);
            writer.Text(row.Source);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static string Head(string column) => TenancyTexts.Say["tenancy.rates-export." + column];
}
