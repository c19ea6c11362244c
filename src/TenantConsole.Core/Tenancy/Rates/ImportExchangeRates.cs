using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Imports a file of exchange rates; a day that is there already is replaced. A file with a wrong row is refused whole.</summary>
[UseCase(Permission.FinanceClose, AgencyWide = true)]
public sealed class ImportExchangeRates(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>A file as text, and where it is from.</summary>
    public sealed record Request(string Csv, string Source);

    /// <summary>Imports it.</summary>
    /// <returns>How many rates are now in force from this file.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.FinanceClose) is { } refusal)
        {
            return refusal;
        }

        var (rows, problems) = RateFile.Read(request.Csv);
        if (problems.Count > 0)
        {
            return TenancyProblems.RatesRefused(problems);
        }

        await using var db = databases.Open(actor, Permission.FinanceClose);
        var latest = rows.GroupBy(r => (r.Base, r.Quote, r.Day)).Select(g => g.Last()).ToList();
        var days = latest.Select(r => r.Day).Distinct().ToList();
        var known = await db.ExchangeRates.Where(r => days.Contains(r.Day)).ToDictionaryAsync(r => (r.Base, r.Quote, r.Day), cancellationToken);
        foreach (var row in latest)
        {
            if (known.TryGetValue((row.Base, row.Quote, row.Day), out var rate))
            {
                (rate.Rate, rate.Source) = (row.Rate, request.Source);
            }
            else
            {
                db.ExchangeRates.Add(new() { TenantId = actor.Tenant, Base = row.Base, Quote = row.Quote, Day = row.Day, Rate = row.Rate, Source = request.Source });
            }
        }

        db.Record(actor, clock, "tenancy.rates-imported", ("exchange-rates", actor.Tenant.ToString()), after: new { latest.Count, request.Source, From = days.Min(), To = days.Max() });
        await db.SaveChangesAsync(cancellationToken);
        return latest.Count;
    }
}
