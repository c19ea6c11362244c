using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Money that goes back, as answers show it.</summary>
internal static class RefundJson
{
    public static object Amount(Shop shop, Refund refund) => new
    {
        shop.Market.Currency,
        RefundTotal = Money(shop, refund.Total),
        RefundSubtotal = Money(shop, refund.Subtotal),
        RefundShippingFee = Money(shop, refund.Shipping),
        RefundTax = Money(shop, refund.Tax),
        RetailDeliveryFee = "0",
        BuyerServiceFee = "0",
    };

    public static object OrderAmount(Shop shop, Refund refund) => new
    {
        shop.Market.Currency,
        RefundTotal = Money(shop, refund.Total),
        RefundSubtotal = Money(shop, refund.Subtotal),
        RefundShippingFee = Money(shop, refund.Shipping),
        RefundTax = Money(shop, refund.Tax),
        RetailDeliveryFee = "0",
    };

    /// <summary>A line by itself: what all lines carry together is not on it.</summary>
    public static Refund OfLine(Order order, int line) => new(order.Lines[line].SalePrice, 0, order.Lines[line].Tax);

    public static object Picture(long sku) => new { Url = $"https://images.tiktok-shop.example/{PackageJson.Text(sku)}.webp", Width = 200, Height = 200 };

    public static string Money(Shop shop, long minor) => MinorUnits.ToWire(minor, shop.Market.Decimals);
}
