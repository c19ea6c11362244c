using System.Globalization;
using TenantConsole.TikTokShop;
using Wire = TenantConsole.TikTokShop.Order;
using WireLine = TenantConsole.TikTokShop.OrderLine;
using WirePackage = TenantConsole.TikTokShop.OrderPackage;

namespace TenantConsole.Core.Tests.Orders;

/// <summary>The platform's orders for tests: good defaults, a test names what matters to it.</summary>
internal static class WireOrders
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static Wire Order(long number, string status = "AWAITING_SHIPMENT", DateTimeOffset? placed = null, DateTimeOffset? updated = null, decimal total = 20m, params WireLine[] lines) => new()
    {
        Id = OrderId.Parse((577_000_000_000_000_000 + number).ToString(CultureInfo.InvariantCulture)),
        Status = status,
        CreateTime = placed ?? Noon,
        UpdateTime = updated ?? (placed ?? Noon).AddMinutes(1),
        BuyerUserId = BuyerUserId.Parse((7_021_000_000_000_000_000 + (number % 5)).ToString(CultureInfo.InvariantCulture)),
        Payment = new() { Currency = Currency.Parse("USD"), TotalAmount = Amount(total), SubTotal = Amount(total) },
        RecipientAddress = new() { Name = "Zoë O’Neill", PhoneNumber = "(+1)555-0100", FullAddress = "1 Test Street", PostalCode = "07030", RegionCode = "US" },
        Lines = lines.Length > 0 ? [.. lines] : [Line(number * 10)],
    };

    public static WireLine Line(long number, string sku = "1729000000000000111", string seller = "TEA-100", string title = "Demo tea, loose", string? package = null) => new()
    {
        Id = LineItemId.Parse((578_000_000_000_000_000 + number).ToString(CultureInfo.InvariantCulture)),
        SkuId = SkuId.Parse(sku),
        ProductId = ProductId.Parse("1729000000000000001"),
        ProductName = title,
        SkuName = "100 g",
        SellerSku = seller,
        Currency = Currency.Parse("USD"),
        OriginalPrice = Amount(20m),
        SalePrice = Amount(17m),
        PackageId = package is null ? null : PackageId.Parse(package),
        PackageStatus = package is null ? null : "TO_FULFILL",
    };

    public static WirePackage Package(string id) => new() { Id = PackageId.Parse(id) };

    public static WireAmount Amount(decimal amount) => WireAmount.Parse(amount.ToString(CultureInfo.InvariantCulture));
}
