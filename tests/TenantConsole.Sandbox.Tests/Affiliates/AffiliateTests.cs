using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Affiliates;

/// <summary>Collaborations and what they make of the orders that come after them.</summary>
public sealed class AffiliateTests : ShopTest
{
    private const string Root = "/affiliate_seller";

    [Fact]
    public async Task A_new_rate_holds_for_new_orders_alone_and_ended_agreements_bring_none()
    {
        var product = Server.World.Worlds[0].Affiliates.Open.OrderBy(open => Array.FindIndex(Server.World.Shops[0].Products, known => known.Id == open.Product)).First().Product;
        foreach (var target in await AllAsync(HttpMethod.Post, $"{Root}/202508/target_collaborations/search", "target_collaborations")) await OkAsync(CallAsync(HttpMethod.Delete, $"{Root}/202409/target_collaborations/{Text(target, "id")}", "{}"));
        var before = await RatesAsync(product);
        await OkAsync(CallAsync(HttpMethod.Delete, $"{Root}/202409/open_collaborations/products/{product}", "{}"));
        Assert.DoesNotContain(await AllAsync(HttpMethod.Post, $"{Root}/202412/open_collaborations/search", "open_collaborations", "{}", ("page_size", "20")), open => Text(open.GetProperty("product"), "id") == Id(product));
        await OkAsync(SendAsync($"{Root}/202412/open_collaborations", new { product_id = Id(product), commission_rate = 7700 }));
        Assert.Equal(16003012, (await SendAsync($"{Root}/202412/open_collaborations", new { product_id = Id(product), commission_rate = 7700 })).Code);
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 300, hours = 0 });
        await AdvanceAsync(24);
        await RestartAsync();

        var after = await RatesAsync(product);
        Assert.NotEmpty(before);
        Assert.Equal(before, after.Where(pair => before.ContainsKey(pair.Key)).ToDictionary());
        Assert.NotEmpty(after.Where(pair => !before.ContainsKey(pair.Key)).Select(pair => pair.Value));
        Assert.All(after.Where(pair => !before.ContainsKey(pair.Key)), pair => Assert.Equal("7700", pair.Value));
    }

    [Fact]
    public async Task A_target_collaboration_lives_from_its_creation_to_its_removal()
    {
        var creators = (await OkAsync(SendAsync($"{Root}/202508/marketplace_creators/search", new { }, ("page_size", "12")))).GetProperty("creators").EnumerateArray().Select(creator => Text(creator, "creator_open_id")).ToList();
        var products = Server.World.Shops[0].Products.Skip(30).Take(2).Select(product => new { id = Id(product.Id), target_commission_rate = 2000 });
        var body = new { name = "Autumn", end_time = Id(Server.Clock.Seconds + 86_400), creator_user_open_ids = creators.Take(2), products };
        var id = Text((await OkAsync(SendAsync($"{Root}/202508/target_collaborations", body))).GetProperty("target_collaboration"), "id");
        Assert.Equal(16024022, (await SendAsync($"{Root}/202508/target_collaborations", body)).Code);
        await OkAsync(CallAsync(HttpMethod.Put, $"{Root}/202508/target_collaborations/{id}", """{"name":"Winter"}"""));
        await RestartAsync();

        var detail = (await OkAsync(GetAsync($"{Root}/202508/target_collaborations/{id}"))).GetProperty("target_collaboration");
        Assert.Equal(("Winter", 2, 2), (Text(detail, "name"), detail.GetProperty("creators").GetArrayLength(), detail.GetProperty("products").GetArrayLength()));
        await OkAsync(CallAsync(HttpMethod.Delete, $"{Root}/202409/target_collaborations/{id}", "{}"));
        Assert.Equal(50001700, (await GetAsync($"{Root}/202508/target_collaborations/{id}")).Code);
    }

    [Fact]
    public async Task A_sample_is_granted_or_refused_and_its_order_follows()
    {
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 500, hours = 0 });
        await AdvanceAsync(1.0 / 60);
        var pending = await AllAsync(HttpMethod.Post, $"{Root}/202508/sample_applications/search", "sample_applications", """{"status":"PENDING"}""");
        await OkAsync(SendAsync($"{Root}/202507/sample_applications/{Text(pending[0], "id")}/review", new { review_result = "REJECT", reject_reason = "NOT_MATCH" }));
        await OkAsync(SendAsync($"{Root}/202507/sample_applications/{Text(pending[1], "id")}/review", new { review_result = "APPROVE" }));

        Assert.Equal("CANCELLED", Text(await OrderAsync(Text(pending[0], "order_id")), "status"));
        Assert.Equal("REJECT_CANCELLED", await StatusAsync(pending[0]));
        Assert.Equal("AWAITING_SHIPMENT", await StatusAsync(pending[1]));
        Assert.Equal(36009004, (await SendAsync($"{Root}/202507/sample_applications/{Text(pending[0], "id")}/review", new { review_result = "APPROVE" })).Code);

        async Task<string> StatusAsync(JsonElement of) =>
            Text((await OkAsync(SendAsync($"{Root}/202508/sample_applications/search", new { order_id = Text(of, "order_id") }))).GetProperty("sample_applications")[0], "status");
    }

    [Theory]
    [InlineData("202412/open_collaborations", """{"product_id":"{id}","commission_rate":99}""", "", 16003033)]
    [InlineData("202412/open_collaborations", """{"product_id":"1","commission_rate":1000}""", "", 36009004)]
    [InlineData("202508/target_collaborations", """{"name":"x","end_time":"1","creator_user_open_ids":["a"],"products":[{"id":"{id}","target_commission_rate":1000}]}""", "", 98001004)]
    [InlineData("202508/target_collaborations", """{"name":"x","end_time":"4000000000","creator_user_open_ids":["a"],"products":[{"id":"{id}","target_commission_rate":1000}]}""", "", 50001702)]
    [InlineData("202508/marketplace_creators/search", "{}", "15", 36009004)]
    [InlineData("202508/sample_applications/search", """{"status":"LOST"}""", "", 36009004)]
    public async Task Bad_input_gets_the_platforms_code(string path, string body, string size, int code)
    {
        (string, string)[] query = size.Length == 0 ? [] : [("page_size", size)];

        Assert.Equal(code, (await SendAsync($"{Root}/{path}", body.Replace("{id}", Id(Server.World.Shops[0].Products[0].Id), StringComparison.Ordinal), query)).Code);
    }

    /// <summary>The commission rate of a product by order.</summary>
    private async Task<Dictionary<string, string>> RatesAsync(long product) =>
        (await AllAsync(HttpMethod.Post, $"{Root}/202410/orders/search", "orders", "{}", ("page_size", "100")))
            .SelectMany(order => order.GetProperty("skus").EnumerateArray().Where(sku => Text(sku, "product_id") == Id(product)).Take(1).Select(sku => (Id: Text(order, "id"), Rate: Text(sku, "commission_rate"))))
            .ToDictionary(pair => pair.Id, pair => pair.Rate);

    [Fact]
    public async Task Creators_are_found_by_what_they_sell()
    {
        const string path = "/affiliate_seller/202508/marketplace_creators/search";
        var all = (await OkAsync(SendAsync(path, new { }, ("page_size", "20")))).GetProperty("creators").GetArrayLength();
        var some = (await OkAsync(SendAsync(path, new { gmv_ranges = new[] { "GMV_RANGE_100_1000", "GMV_RANGE_1000_10000" } }, ("page_size", "20")))).GetProperty("creators").EnumerateArray().ToList();

        Assert.True(all > 0 && some.Count > 0);
        Assert.All(some, creator => Assert.InRange(decimal.Parse(Text(creator.GetProperty("gmv"), "amount"), CultureInfo.InvariantCulture), 100, 9999.99m));
        Assert.Empty((await OkAsync(SendAsync(path, new { follower_demographics = new { age_ranges = new[] { "AGE_RANGE_45_54" } } }))).GetProperty("creators").EnumerateArray());
        Assert.Equal(36009004, (await SendAsync(path, new { units_sold_ranges = new[] { "MANY" } })).Code);
    }
}
