using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Orders;

public sealed class OrdersClientTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task SearchPagesAsync_Always_FollowsTheTokensToTheEnd()
    {
        await using var platform = await StartAsync(
            Data($$"""{"next_page_token":"t/1=","orders":[{{Given.Order("1")}}],"total_count":3}"""),
            Data($$"""{"next_page_token":"t+2","orders":[{{Given.Order("2")}}],"total_count":3}"""),
            Data($$"""{"next_page_token":"","orders":[{{Given.Order("3")}}],"total_count":3}"""));
        using var client = new Client(platform.Url);

        var found = new List<string>();
        await foreach (var page in client.Orders.SearchPagesAsync(Client.Shop, new OrderSearch(), null, None))
            found.AddRange(page.Orders.Select(o => o.Id.Value));

        Assert.Equal(["1", "2", "3"], found);
        Assert.Equal([null, "t/1=", "t+2"], platform.Requests.Select(r => r.Query.GetValueOrDefault("page_token")));
        Assert.All(platform.Requests, r => Assert.Equal("{}", r.Text));
    }

    [Fact]
    public async Task SearchPagesAsync_WhenTheTokenDoesNotMove_Stops()
    {
        await using var platform = await StartAsync(Data("""{"next_page_token":"same","orders":[]}"""));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<UnreadableAnswerException>(async () =>
        {
            await foreach (var page in client.Orders.SearchPagesAsync(Client.Shop, new OrderSearch(), null, None)) Assert.Empty(page.Orders);
        });

        Assert.Equal(2, platform.Requests.Count);
    }

    [Fact]
    public async Task SearchAsync_WhenAllFiltersAreSet_SendsThem()
    {
        await using var platform = await StartAsync(Data("{}"));
        using var client = new Client(platform.Url);

        await client.Orders.SearchAsync(
            Client.Shop,
            new OrderSearch
            {
                Status = "UNPAID",
                CreatedFrom = DateTimeOffset.FromUnixTimeSeconds(1),
                CreatedBefore = DateTimeOffset.FromUnixTimeSeconds(2),
                UpdatedFrom = DateTimeOffset.FromUnixTimeSeconds(3),
                UpdatedBefore = DateTimeOffset.FromUnixTimeSeconds(4),
                ShippingType = "SELLER",
                Buyer = BuyerUserId.Parse("70"),
                BuyerRequestsCancel = false,
                Warehouses = [WarehouseId.Parse("69"), WarehouseId.Parse("68")],
            },
            null,
            None);

        Assert.Equal(
            """{"order_status":"UNPAID","create_time_ge":1,"create_time_lt":2,"update_time_ge":3,"update_time_lt":4,"shipping_type":"SELLER","buyer_user_id":"70","is_buyer_request_cancel":false,"warehouse_ids":["69","68"]}""",
            platform.Requests[0].Text);
        Assert.Equal("100", platform.Requests[0].Query["page_size"]);
        Assert.Equal("create_time", platform.Requests[0].Query["sort_field"]);
        Assert.Equal("DESC", platform.Requests[0].Query["sort_order"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public async Task GetAsync_WhenThereAreTooFewOrTooManyIds_Throws(int count)
    {
        await using var platform = await StartAsync(Data("{}"));
        using var client = new Client(platform.Url);
        var ids = Enumerable.Range(1, count).Select(i => OrderId.Parse(i.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToList();

        await Assert.ThrowsAsync<ArgumentException>(() => client.Orders.GetAsync(Client.Shop, ids, None));

        Assert.Empty(platform.Requests);
    }

    public static TheoryData<OrderSearch> Impossible =>
    [
        new OrderSearch { PageSize = 0 },
        new OrderSearch { PageSize = 101 },
        new OrderSearch { Warehouses = [.. Enumerable.Repeat(WarehouseId.Parse("1"), 101)] },
        new OrderSearch { UpdatedFrom = Client.Start, UpdatedBefore = Client.Start },
        new OrderSearch { CreatedFrom = Client.Start, CreatedBefore = Client.Start.AddSeconds(-1) },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task SearchAsync_WhenTheSearchIsImpossible_Throws(OrderSearch search)
    {
        await using var platform = await StartAsync(Data("{}"));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<ArgumentException>(() => client.Orders.SearchAsync(Client.Shop, search, null, None));

        Assert.Empty(platform.Requests);
    }
}
