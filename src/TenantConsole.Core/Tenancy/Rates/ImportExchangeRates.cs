using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Imports a file of exchange rates; a day that is there already is replaced. A file with a wrong row is refused whole.</summary>
[UseCase(Permission.FinanceClose, AgencyWide = true)]
public sealed class ImportExchangeRates(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>The longest <see cref="Request.Source"/>.</summary>
    public const int SourceLength = 200;

    /// <summary>A file as text, and where it is from: 1 to <see cref="SourceLength"/> characters.</summary>
    public sealed record Request(string Csv, string Source);

    /// <summary>Imports it.</summary>
    /// <returns>How many rates are now in force from this file.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.FinanceClose) is { } refusal)
        {
            return refusal;
        }

        if (request.Source.Trim() is not { Length: > 0 and <= SourceLength } source)
        {
            return TenancyProblems.RatesSource;
        }

        var (rows, problems) = RateFile.Read(request.Csv);
        if (problems.Count > 0)
        {
            return TenancyProblems.RatesRefused(problems);
        }

        var (from, to) = (rows.Min(r => r.Day), rows.Max(r => r.Day));
        await using var db = databases.Open(actor, Permission.FinanceClose);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // One statement, so that of two imports of one day the later one holds, whole.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into tenancy.exchange_rates (tenant_id, base, quote, day, rate, source)
            select {actor.Tenant.Value}, f.base, f.quote, f.day, f.rate, {source}
            from unnest({rows.Select(r => r.Base).ToArray()}, {rows.Select(r => r.Quote).ToArray()}, {rows.Select(r => r.Day).ToArray()}, {rows.Select(r => r.Rate).ToArray()}) as f(base, quote, day, rate)
            order by f.base, f.quote, f.day
            on conflict (tenant_id, base, quote, day) do update set rate = excluded.rate, source = excluded.source
            """, cancellationToken);
        db.Record(actor, clock, "tenancy.rates-imported", ("exchange-rates", actor.Tenant.ToString()), after: new { rows.Count, Source = source, From = from, To = to });
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAsync(TenancyNotice.Rates, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows.Count;
    }
}
