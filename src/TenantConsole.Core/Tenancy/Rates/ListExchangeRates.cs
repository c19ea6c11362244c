using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>The rates of the agency, the newest day first, a page at a time by key.</summary>
[UseCase(Permission.FinanceView, AgencyWide = true)]
public sealed class ListExchangeRates(TenantDatabases databases)
{
    /// <summary>What to show.</summary>
    /// <param name="Filter">Which rates.</param>
    /// <param name="After">The last row of the page before.</param>
    /// <param name="Size">Rows of a page, 1 to 200.</param>
    public sealed record Request(RateFilter Filter, RatePlace? After = null, int Size = 50);

    /// <summary>One rate: 1 <see cref="Base"/> = <see cref="Rate"/> <see cref="Quote"/>.</summary>
    public sealed record Row(DateOnly Day, string Base, string Quote, decimal Rate, string Source);

    /// <summary>One page.</summary>
    /// <param name="Rows">The rates.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    /// <param name="Pairs">All pairs that have rates, whatever the filter.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, RatePlace? Next, IReadOnlyList<(string Base, string Quote)> Pairs);

    // From pair to pair along the key: as many steps as there are pairs, however many days they have.
    private const string PairsSql =
        """
        with recursive pairs as (
            (select base, quote from tenancy.exchange_rates where tenant_id = {0} order by base, quote limit 1)
            union all
            select n.base, n.quote from pairs p cross join lateral (
                select r.base, r.quote from tenancy.exchange_rates r where r.tenant_id = {0} and (r.base, r.quote) > (p.base, p.quote) order by r.base, r.quote limit 1) as n)
        select base || quote as "Value" from pairs
        """;

    /// <summary>Reads one page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.FinanceView) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 200);
        await using var db = databases.Open(actor, Permission.FinanceView);
        var rates = request.Filter.On(db.ExchangeRates);
        if (request.After is { } after)
        {
            // The first condition lets the index begin at the day, the second finds the place in it.
            rates = rates.Where(r => r.Day <= after.Day).Where(r => r.Day < after.Day || EF.Functions.GreaterThan(ValueTuple.Create(r.Base, r.Quote), ValueTuple.Create(after.Base, after.Quote)));
        }

        var rows = await Ordered(rates).Take(size + 1).ToListAsync(cancellationToken);
        var pairs = await db.Database.SqlQueryRaw<string>(PairsSql, actor.Tenant.Value).ToListAsync(cancellationToken);
        var shown = rows.Count > size ? rows[..size] : rows;
        return new Page(shown, rows.Count > size ? new(shown[^1].Day, shown[^1].Base, shown[^1].Quote) : null, [.. pairs.Select(pair => (pair[..3], pair[3..]))]);
    }

    /// <summary>The newest day first, the pairs of a day by name.</summary>
    internal static IQueryable<Row> Ordered(IQueryable<ExchangeRate> rates) =>
        rates.OrderByDescending(r => r.Day).ThenBy(r => r.Base).ThenBy(r => r.Quote).Select(r => new Row(r.Day, r.Base, r.Quote, r.Rate, r.Source));
}
