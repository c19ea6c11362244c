using System.Text;
using System.Text.Json;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Orders;

public sealed class OrderTests
{
    private static readonly Currency Gbp = Currency.Parse("GBP");

    [Fact]
    public void Parse_Always_ReadsIdsTimesAndMoney()
    {
        var order = Parse(Given.Order());

        Assert.Equal(OrderId.Parse("577000000000000001"), order.Id);
        Assert.Equal(OrderStatuses.AwaitingShipment, order.Status);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600), order.CreateTime);
        Assert.Equal(new Money(17m, Gbp), order.Payment!.TotalAmount.In(order.Payment.Currency));
        Assert.Equal(ProductId.Parse("1729000000000000001"), order.Lines![0].ProductId);
        Assert.Equal(new Money(8.5m, Gbp), order.Lines[0].SalePrice.In(order.Lines[0].Currency));
        Assert.Equal(2, order.Lines[0].HandlingDurationDays);
        Assert.Equal(PackageId.Parse("1153000000000000001"), Assert.Single(order.Packages!).Id);
        Assert.Equal("Bitte läuten ✅", order.BuyerMessage);
        Assert.False(order.IsCod);
    }

    [Fact]
    public void Parse_WhenOptionalFieldsAreEmptyOrZero_TreatsThemAsAbsent()
    {
        var order = Parse(Given.Order());

        Assert.Null(order.PaidTime);
        Assert.Null(order.WarehouseId);
        Assert.Null(order.Payment!.Tax);
        Assert.Null(order.Lines![0].PackageId);
        Assert.Null(order.Lines[1].PackageId);
    }

    [Fact]
    public void Parse_WhenBuyerDataIsGone_StillReads()
    {
        var order = Parse("""{"id":"5","recipient_address":null,"buyer_email":null,"line_items":[]}""");

        Assert.Null(order.RecipientAddress);
        Assert.Empty(order.Lines!);
    }

    [Fact]
    public void Parse_WhenThePlatformAddsThings_KeepsThem()
    {
        var order = Parse(Given.Order(extra: ""","is_delivered_by_airship":true,"sub":{"a":[1]}""").Replace("AWAITING_SHIPMENT", "TELEPORTED", StringComparison.Ordinal));

        Assert.Equal("TELEPORTED", order.Status);
        Assert.True(order.Unknown!["is_delivered_by_airship"].GetBoolean());
        Assert.Equal(1, order.Unknown["sub"].GetProperty("a")[0].GetInt32());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":"1","payment":{"currency":"XXX"}}""")]
    [InlineData("""{"id":"1","payment":{"currency":"GBP","tax":"1,50"}}""")]
    [InlineData("""{"id":"1","create_time":"yesterday"}""")]
    [InlineData("""{"id":"1","create_time":1767225600000}""")]
    public void Parse_WhenAValueIsWrong_Throws(string json) => Assert.Throws<JsonException>(() => Parse(json));

    [Fact]
    public void Raw_Always_IsTheOrderAsItCame()
    {
        var first = Given.Order("1", ",\"x\":1.50");
        var data = Encoding.UTF8.GetBytes($$"""{ "total_count" : 2, "orders": [ {{first}} , {"id":"2"}], "other":[{}], "next_page_token":"a+/=" }""");

        var page = OrderPage.Parse(data);

        Assert.Equal(first, Encoding.UTF8.GetString(page.Orders[0].Raw.Span));
        Assert.Equal("""{"id":"2"}""", Encoding.UTF8.GetString(page.Orders[1].Raw.Span));
        Assert.Equal(page.Orders[0].Id, Order.Parse(page.Orders[0].Raw).Id);
        Assert.Equal("a+/=", page.NextPageToken);
        Assert.Equal(2, page.TotalCount);
    }

    [Theory]
    [InlineData("""{"next_page_token":"","orders":[]}""")]
    [InlineData("""{"orders":null}""")]
    [InlineData("{}")]
    [InlineData("")]
    public void Page_WhenItIsTheLastOne_HasNoToken(string data)
    {
        var page = OrderPage.Parse(Encoding.UTF8.GetBytes(data));

        Assert.Null(page.NextPageToken);
        Assert.Empty(page.Orders);
    }

    [Fact]
    public void ToString_Always_ShowsNoBuyer() => Assert.Equal("Order 577000000000000001", Parse(Given.Order()).ToString());

    [Fact]
    public void Normalise_WhenWebhookSaysCancel_IsCancelled()
    {
        Assert.Equal(OrderStatuses.Cancelled, OrderStatuses.Normalise("CANCEL"));
        Assert.Equal("TELEPORTED", OrderStatuses.Normalise("TELEPORTED"));
    }

    private static Order Parse(string json) => Order.Parse(Encoding.UTF8.GetBytes(json));
}
