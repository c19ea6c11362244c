using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>
/// The arithmetic of an order's payment (section 7.1 of the platform's facts): goods after discounts, shipping, taxes and fees are the
/// total. The platform's figures are shown as they are; where they do not add up, the rest is shown too and never hidden in another line.
/// </summary>
public sealed record OrderMoney
{
    private OrderMoney(Order order)
    {
        var currency = TikTokShop.Currency.Parse(order.Currency);
        Money? Of(decimal? amount) => amount is { } some ? new Money(some, currency) : null;
        (ListPrice, SellerDiscount, PlatformDiscount, SubTotal) = (Of(order.ListPrice), Of(-order.SellerDiscount), Of(-order.PlatformDiscount), Of(order.SubTotal));
        (ListShipping, ShippingSellerDiscount, ShippingPlatformDiscount, Shipping) =
            (Of(order.ListShipping), Of(-order.ShippingSellerDiscount), Of(-order.ShippingPlatformDiscount), Of(order.Shipping));
        (Tax, Fees, Total) = (Of(order.Tax), Of(order.Fees), new Money(order.Total, currency));
        var parts = Money.Sum(new[] { SubTotal, Shipping, Tax, Fees }.OfType<Money>(), currency);
        Unexplained = SubTotal is null ? Money.Zero(currency) : Total - parts;
    }

    /// <summary>The goods before discounts; null here and below when the platform did not say.</summary>
    public Money? ListPrice { get; }

    /// <summary>What the seller took off, negative.</summary>
    public Money? SellerDiscount { get; }

    /// <summary>What the platform took off, negative.</summary>
    public Money? PlatformDiscount { get; }

    /// <summary>The goods after discounts.</summary>
    public Money? SubTotal { get; }

    /// <summary>Shipping before discounts.</summary>
    public Money? ListShipping { get; }

    /// <summary>What the seller took off shipping, negative.</summary>
    public Money? ShippingSellerDiscount { get; }

    /// <summary>What the platform took off shipping, negative.</summary>
    public Money? ShippingPlatformDiscount { get; }

    /// <summary>What the buyer pays for shipping.</summary>
    public Money? Shipping { get; }

    /// <summary>Taxes beside the price.</summary>
    public Money? Tax { get; }

    /// <summary>All further fees.</summary>
    public Money? Fees { get; }

    /// <summary>What the buyer pays.</summary>
    public Money Total { get; }

    /// <summary>The total less its parts: zero when the platform's figures add up.</summary>
    public Money Unexplained { get; }

    /// <summary>Reads an order's figures.</summary>
    public static OrderMoney Of(Order order) => new(order);
}
