using System.Globalization;

namespace TenantConsole.Core.Orders;

/// <summary>
/// A place between two rows of a sorted list: the row's sort values and its key, so that the order is total and a page begins where the
/// last one ended, whatever was added meanwhile.
/// </summary>
/// <param name="Back">True for the page that ends here, false for the page that begins here.</param>
/// <param name="Rank">The row's status rank.</param>
/// <param name="Key">Microseconds since 1970 of when it was placed, or the total in ten-thousandths.</param>
/// <param name="OrderId">The row's order id.</param>
/// <param name="Store">The row's store.</param>
public readonly record struct OrderCursor(bool Back, short Rank, long Key, string OrderId, Guid Store)
{
    /// <summary>As in URLs.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Back ? 'b' : 'a')}.{Rank}.{Key}.{OrderId}.{Store:N}");

    /// <summary>Reads one from a URL; null when it is none of ours.</summary>
    public static OrderCursor? Parse(string? text) =>
        text?.Split('.') is [("a" or "b") and var side, var rank, var key, { Length: > 0 and <= 40 } order, var store]
        && short.TryParse(rank, CultureInfo.InvariantCulture, out var r)
        && long.TryParse(key, CultureInfo.InvariantCulture, out var k)
        && Guid.TryParseExact(store, "N", out var s)
        && order.All(char.IsAsciiLetterOrDigit)
            ? new(side == "b", r, k, order, s)
            : null;
}
