using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>What several stores of one currency sold together, in the last seven days and in the seven before: currencies are never added up.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Gmv">GMV of the seven days.</param>
/// <param name="GmvBefore">GMV of the seven days before.</param>
/// <param name="Stores">The stores.</param>
public sealed record CurrencyFigures(Currency Currency, Money Gmv, Money GmvBefore, IReadOnlyList<StoreId> Stores)
{
    /// <summary>Sums by currency, that of most stores first.</summary>
    /// <param name="stores">The figures of stores.</param>
    public static IReadOnlyList<CurrencyFigures> Of(IEnumerable<StoreFigures.Row> stores) =>
    [
        .. stores.GroupBy(s => s.Gmv.Currency)
            .Select(g => new CurrencyFigures(g.Key, new(g.Sum(s => s.Gmv.Amount), g.Key), new(g.Sum(s => s.GmvBefore.Amount), g.Key), [.. g.Select(s => s.Store)]))
            .OrderByDescending(s => s.Stores.Count).ThenBy(s => s.Currency.Code, StringComparer.Ordinal),
    ];
}
