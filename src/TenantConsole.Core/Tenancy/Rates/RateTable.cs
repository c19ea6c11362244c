namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Converts by dated rates: pure. Sums over currencies stay apart until one of these is applied (architecture: money).</summary>
public sealed class RateTable(IEnumerable<ExchangeRate> rates)
{
    private readonly ILookup<(string, string), ExchangeRate> _rates = rates.ToLookup(r => (r.Base, r.Quote));

    /// <summary>An amount in another currency, unrounded: the rate of the day, else the latest before it, direct or inverse. Null when there is none.</summary>
    public decimal? Convert(decimal amount, string from, string to, DateOnly day) =>
        from == to ? amount
        : Find(from, to, day) is { } direct ? amount * direct.Rate
        : Find(to, from, day) is { } inverse ? amount / inverse.Rate
        : null;

    private ExchangeRate? Find(string from, string to, DateOnly day) => _rates[(from, to)].Where(r => r.Day <= day).MaxBy(r => r.Day);
}
