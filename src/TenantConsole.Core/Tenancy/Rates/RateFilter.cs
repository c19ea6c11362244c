namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Which rates: all conditions hold at once, an empty one does not count.</summary>
/// <param name="Base">Of this currency, ISO 4217; with <paramref name="Quote"/>.</param>
/// <param name="Quote">In this one.</param>
/// <param name="From">Of this day or later.</param>
/// <param name="To">Of this day or earlier.</param>
public sealed record RateFilter(string? Base = null, string? Quote = null, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>No condition.</summary>
    public static RateFilter None { get; } = new();

    internal IQueryable<ExchangeRate> On(IQueryable<ExchangeRate> rates)
    {
        if (Base is { } from && Quote is { } to)
            rates = rates.Where(r => r.Base == from && r.Quote == to);
        if (From is { } first)
            rates = rates.Where(r => r.Day >= first);
        return To is { } last ? rates.Where(r => r.Day <= last) : rates;
    }
}
