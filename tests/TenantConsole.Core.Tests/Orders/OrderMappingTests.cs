using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;
using static TenantConsole.Core.Tests.Orders.WireOrders;
using Wire = TenantConsole.TikTokShop.Order;

namespace TenantConsole.Core.Tests.Orders;

public sealed class OrderMappingTests
{
    private static readonly TenantId Tenant = new(Guid.CreateVersion7());
    private static readonly StoreId Store = new(Guid.CreateVersion7());

    [Theory]
    [InlineData("America/Los_Angeles", "2026-11-20T07:59:59Z", "2026-11-19")]
    [InlineData("America/Los_Angeles", "2026-11-20T08:00:00Z", "2026-11-20")]
    [InlineData("Europe/Berlin", "2026-11-20T23:00:00Z", "2026-11-21")]
    [InlineData("Europe/Berlin", "2026-07-20T21:59:59Z", "2026-07-20")]
    [InlineData("Europe/Berlin", "2026-07-20T22:00:00Z", "2026-07-21")]
    public void Map_Always_TakesTheDayFromTheStoresZone(string zone, string placed, string day)
    {
        var mapped = Map(Order(1, placed: DateTimeOffset.Parse(placed, null)), zone);

        Assert.Equal(DateOnly.Parse(day, null), mapped.Order.PlacedOn);
    }

    [Theory]
    [InlineData("UNPAID", "UNPAID", 1)]
    [InlineData("CANCEL", "CANCELLED", 9)]
    [InlineData("CANCELLED", "CANCELLED", 9)]
    [InlineData("WAITING_FOR_DRONE", "WAITING_FOR_DRONE", 10)]
    public void Map_WhateverTheStatus_KeepsItAndRanksIt(string wire, string kept, short rank)
    {
        var mapped = Map(Order(1, status: wire));

        Assert.Equal((kept, rank), (mapped.Order.Status, mapped.Order.StatusRank));
    }

    [Fact]
    public void Map_Money_SumsFeesAndKeepsTheUnknownUnknown()
    {
        var wire = Order(1, total: 17m);
        wire.Payment!.SmallOrderFee = Amount(0.35m);
        wire.Payment.RetailDeliveryFee = Amount(0.28m);
        wire.Payment.Tax = Amount(0m);

        var order = Map(wire).Order;

        Assert.Equal((17m, 0.63m, 0m, null), (order.Total, order.Fees, order.Tax, order.Shipping));
    }

    [Fact]
    public void Map_WhenThereIsNoPayment_UsesTheStoresCurrency()
    {
        var wire = Order(1);
        wire.Payment = null;

        var order = Map(wire).Order;

        Assert.Equal(("GBP", 0m), (order.Currency, order.Total));
    }

    [Fact]
    public void Map_WhenSplit_FindsEachPackageOnceWithItsLines()
    {
        var wire = Order(1, lines: [Line(1, package: "1153000000000000001"), Line(2, package: "1153000000000000002"), Line(3, package: "1153000000000000002")]);
        wire.Packages = [Package("1153000000000000001"), Package("1153000000000000003")];

        var packages = Map(wire).Packages;

        Assert.Equal(
            [("1153000000000000001", 1), ("1153000000000000003", 0), ("1153000000000000002", 2)],
            packages.Select(p => (p.PackageId, p.ItemCount)));
    }

    [Fact]
    public void Map_OfThreeUnitsOfOneSku_LetsTheFirstLead()
    {
        var lines = Map(Order(1, lines: [Line(1), Line(2), Line(3, sku: "1729000000000000222"), Line(3, sku: "1729000000000000222")])).Lines;

        Assert.Equal([true, false, true], lines.Select(l => l.Leads));
    }

    [Fact]
    public void Map_WhenThePlatformTookTheBuyerBack_HasNone()
    {
        var wire = new Wire { Id = OrderId.Parse("577000000000000009"), RecipientAddress = new() { RegionCode = "US" }, BuyerEmail = " " };

        var mapped = Map(wire);

        Assert.Null(mapped.Buyer);
        Assert.Equal("tiktok-order:577000000000000009", mapped.Subject);
        Assert.Equal("UNKNOWN", mapped.Order.Status);
    }

    [Fact]
    public void Map_Text_SurvivesWhatDatabasesRefuse()
    {
        var lines = Map(Order(1, lines: [Line(1, title: "Kōhaku 🍵\0 tea"), Line(2, title: "  ")])).Lines;

        Assert.Equal(["Kōhaku 🍵 tea", null], lines.Select(l => l.Title));
    }

    [Fact]
    public void ToString_OfWhatHoldsABuyer_NamesNobody()
    {
        var mapped = Map(Order(1));

        Assert.DoesNotContain("Zoë", mapped + " " + mapped.Buyer, StringComparison.Ordinal);
        Assert.Equal("Zoë O’Neill", mapped.Buyer!.Name);
    }

    [Theory]
    [InlineData("  Café  DE\tolla ", "café de olla")]
    [InlineData("ＡＵＲ-VC30", "aur-vc30")]
    public void Normalise_Always_GivesOneSpelling(string typed, string stored) => Assert.Equal(stored, SearchText.Normalise(typed));

    [Fact]
    public void TitleTerms_Always_BeginAtEachWord() =>
        Assert.Equal(["vitamin c serum", "c serum", "serum"], SearchText.TitleTerms("Vitamin C  Serum"));

    private static MappedOrder Map(Wire wire, string zone = "Europe/London") =>
        OrderMapping.Map(wire, Tenant, Store, wire.UpdateTime ?? Noon, Currency.Parse("GBP"), TimeZoneInfo.FindSystemTimeZoneById(zone));
}
