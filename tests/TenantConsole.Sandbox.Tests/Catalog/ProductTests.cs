using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Catalog;

/// <summary>Products over HTTP: a change shows wherever the product does, and outlives the process.</summary>
public sealed class ProductTests : IAsyncLifetime
{
    private const string Search = "/product/202502/products/search";

    private readonly TemporaryFolder _home = new();
    private SandboxServer _server = null!;
    private PlatformClient _client = null!;
    private string _cipher = "";

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=2000");
        _server.Freeze();
        _client = await _server.ConnectAsync("kohaku");
        _cipher = await _client.CipherAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }

    [Theory]
    [InlineData("202309")]
    [InlineData("202312")]
    [InlineData("202502")]
    public async Task Search_finds_each_product_once_page_by_page(string version)
    {
        var ids = new List<string>();
        var token = "";
        do
        {
            var page = await CallAsync(HttpMethod.Post, $"/product/{version}/products/search", "{}", [("page_size", "17"), .. Page(token)]);
            ids.AddRange(page.Data.GetProperty("products").EnumerateArray().Select(product => Text(product, "id")));
            token = page.NextPageToken;
            Assert.Equal(_server.World.Shops.Single(shop => shop.Cipher == _cipher).Products.Length + 4, page.TotalCount);
        }
        while (token.Length > 0);

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(_server.World.Shops.Single(shop => shop.Cipher == _cipher).Products.Length + 4, ids.Count);
    }

    [Fact]
    public async Task Search_filters_by_status_time_and_seller_sku()
    {
        var deleted = await CallAsync(HttpMethod.Post, Search, """{"status":"DELETED"}""");
        var one = (await CallAsync(HttpMethod.Post, Search, """{"status":"ACTIVATE"}""")).Data.GetProperty("products")[3];
        var bySku = await CallAsync(HttpMethod.Post, Search, JsonSerializer.Serialize(new { seller_skus = new[] { Text(one.GetProperty("skus")[0], "seller_sku") } }));
        var byTime = await CallAsync(HttpMethod.Post, Search, JsonSerializer.Serialize(new { create_time_ge = one.GetProperty("create_time").GetInt64(), create_time_le = one.GetProperty("create_time").GetInt64() }));

        Assert.Equal(["DELETED"], deleted.Data.GetProperty("products").EnumerateArray().Select(product => Text(product, "status")).Distinct());
        Assert.Equal(Text(one, "id"), Text(Assert.Single(bySku.Data.GetProperty("products").EnumerateArray()), "id"));
        Assert.Contains(byTime.Data.GetProperty("products").EnumerateArray(), product => Text(product, "id") == Text(one, "id"));
    }

    [Fact]
    public async Task A_price_shows_in_search_and_detail_and_in_the_orders_that_come_after_it_but_not_before()
    {
        var product = _server.World.Shops.Single(shop => shop.Cipher == _cipher).Products[0];
        var body = JsonSerializer.Serialize(new { skus = product.Skus.Select(sku => new { id = Id(sku.Id), price = new { amount = "77.77", currency = "GBP" } }) });
        var before = await OrdersOfAsync(product.Id);
        Assert.NotEmpty(before);
        Assert.Equal(0, (await CallAsync(HttpMethod.Post, $"/product/202309/products/{product.Id}/prices/update", body)).Code);

        var found = (await CallAsync(HttpMethod.Post, Search, JsonSerializer.Serialize(new { sku_ids = new[] { Id(product.Skus[0].Id) } }))).Data.GetProperty("products")[0];
        var detail = (await CallAsync(HttpMethod.Get, $"/product/202309/products/{product.Id}")).Data;
        Assert.Equal("77.77", Text(found.GetProperty("skus")[0].GetProperty("price"), "sale_price"));
        Assert.Equal("64.81", Text(detail.GetProperty("skus")[0].GetProperty("price"), "tax_exclusive_price"));
        Assert.Equal(_server.Clock.Seconds, detail.GetProperty("update_time").GetInt64());

        await AdvanceAsync(5 * 86_400);
        var after = await OrdersOfAsync(product.Id);
        Assert.Equal(before, after.Where(pair => before.ContainsKey(pair.Key)).ToDictionary());
        Assert.Contains(after, pair => !before.ContainsKey(pair.Key));
        Assert.All(after.Where(pair => !before.ContainsKey(pair.Key)), pair => Assert.Equal("77.77", pair.Value));
    }

    [Fact]
    public async Task Stock_is_what_was_set_less_what_is_ordered_and_an_empty_shelf_sells_nothing()
    {
        var shop = _server.World.Shops.Single(known => known.Cipher == _cipher);
        var product = shop.Products[0];
        var body = JsonSerializer.Serialize(new { skus = product.Skus.Select(sku => new { id = Id(sku.Id), inventory = shop.Warehouses.Select(warehouse => new { warehouse_id = Id(warehouse), quantity = 2 }) }) });
        var before = await OrdersOfAsync(product.Id);
        var set = await CallAsync(HttpMethod.Post, $"/product/202309/products/{product.Id}/inventory/update", body);
        Assert.Empty(set.Data.GetProperty("errors").EnumerateArray());
        Assert.Equal(2 * shop.Warehouses.Length, await AvailableAsync(product.Skus[0].Id));

        await AdvanceAsync(60 * 86_400);
        var sold = (await OrdersOfAsync(product.Id)).Count - before.Count;
        Assert.InRange(sold, 1, 2 * shop.Warehouses.Length * product.Skus.Length);
        foreach (var sku in product.Skus) Assert.InRange(await AvailableAsync(sku.Id), 0, 2 * shop.Warehouses.Length);
    }

    [Fact]
    public async Task Changes_outlive_the_process_and_play_again_at_their_moment()
    {
        var product = _server.World.Shops.Single(shop => shop.Cipher == _cipher).Products[0];
        await CallAsync(HttpMethod.Post, $"/product/202309/products/{product.Id}/prices/update", JsonSerializer.Serialize(new { skus = new[] { new { id = Id(product.Skus[0].Id), price = new { amount = "12.34", currency = "GBP" } } } }));
        await AdvanceAsync(3 * 86_400);
        var before = (await _client.AllAsync(_cipher, "{}", 100, ("sort_field", "update_time"))).Select(order => order.GetRawText()).ToList();
        var catalog = (await CallAsync(HttpMethod.Post, Search, "{}", ("page_size", "100"))).Data.GetRawText();
        await _server.DisposeAsync();
        _server = await SandboxServer.StartAsync(_home.Path);
        var again = await _server.ConnectAsync("kohaku");

        Assert.Equal(before, (await again.AllAsync(_cipher, "{}", 100, ("sort_field", "update_time"))).Select(order => order.GetRawText()));
        Assert.Equal(Products(catalog), Products((await again.CallAsync(HttpMethod.Post, Search, "{}", ("shop_cipher", _cipher), ("page_size", "100"))).Data.GetRawText()));

        static string Products(string data) => data[data.IndexOf("\"products\"", StringComparison.Ordinal)..];
    }

    [Theory]
    [InlineData("/product/202309/products/1/prices/update", """{"skus":[{"id":"1","price":{"amount":"1.00"}}]}""", 12052032)]
    [InlineData("/product/202309/products/{id}/prices/update", """{"skus":[]}""", 12052902)]
    [InlineData("/product/202309/products/{id}/prices/update", """{"skus":[{"id":"1","price":{"amount":"1.00"}}]}""", 12052557)]
    [InlineData("/product/202309/products/{id}/prices/update", """{"skus":[{"id":"{sku}","price":{"amount":"1.001"}}]}""", 12052012)]
    [InlineData("/product/202309/products/{id}/prices/update", """{"skus":[{"id":"{sku}","price":{"amount":"-5"}}]}""", 12052073)]
    [InlineData("/product/202309/products/{id}/prices/update", """{"skus":[{"id":"{sku}","price":{"amount":"5.00","currency":"USD"}}]}""", 12052084)]
    [InlineData("/product/202309/products/{id}/prices/update", """{"skus":{"id":"{sku}"}}""", 36009004)]
    [InlineData("/product/202309/products/{id}/inventory/update", """{"skus":[{"id":"{sku}","inventory":[{"quantity":1.5}]}]}""", 36009004)]
    [InlineData("/product/202309/inventory/search", "{}", 12019008)]
    [InlineData("/product/202502/products/search", """{"sku_ids":["1","2","3","4","5","6","7","8","9","10","11"]}""", 12019087)]
    [InlineData("/product/202502/products/search?page_size=500", "{}", 12019109)]
    [InlineData("/product/202502/products/search", """{"status":"LIVE"}""", 36009004)]
    [InlineData("/product/202502/products/search", """{"status":""", 36009022)]
    public async Task Bad_input_gets_the_platforms_code_and_changes_nothing(string path, string body, int code)
    {
        var product = _server.World.Shops.Single(shop => shop.Cipher == _cipher).Products[1];
        var before = (await CallAsync(HttpMethod.Get, $"/product/202309/products/{product.Id}")).Data.GetRawText();
        var size = path.EndsWith("500", StringComparison.Ordinal) ? [("page_size", "500")] : Array.Empty<(string, string)>();
        var answer = await CallAsync(HttpMethod.Post, path.Split('?')[0].Replace("{id}", Id(product.Id), StringComparison.Ordinal), body.Replace("{sku}", Id(product.Skus[0].Id), StringComparison.Ordinal), size);

        Assert.Equal(code, answer.Code);
        Assert.Equal(before, (await CallAsync(HttpMethod.Get, $"/product/202309/products/{product.Id}")).Data.GetRawText());
    }

    [Fact]
    public async Task A_batch_of_stock_fails_row_by_row()
    {
        var shop = _server.World.Shops.Single(known => known.Cipher == _cipher);
        var product = shop.Products[2];
        var body = JsonSerializer.Serialize(new
        {
            skus = new object[]
            {
                new { id = Id(product.Skus[0].Id), inventory = new[] { new { warehouse_id = Id(shop.Warehouses[0]), quantity = 41 } } },
                new { id = "9", inventory = new[] { new { warehouse_id = Id(shop.Warehouses[0]), quantity = 41 } } },
            },
        });
        var errors = (await CallAsync(HttpMethod.Post, $"/product/202309/products/{product.Id}/inventory/update", body)).Data.GetProperty("errors");

        Assert.Equal("9", Text(Assert.Single(errors.EnumerateArray()).GetProperty("detail"), "sku_id"));
        var detail = (await CallAsync(HttpMethod.Get, $"/product/202309/products/{product.Id}")).Data;
        Assert.Equal(41, detail.GetProperty("skus")[0].GetProperty("inventory")[0].GetProperty("quantity").GetInt32());
    }

    private static (string, string)[] Page(string token) => token.Length == 0 ? [] : [("page_token", token)];

    private Task<Answer> CallAsync(HttpMethod method, string path, string? body = null, params (string, string)[] query) =>
        _client.CallAsync(method, path, body, [("shop_cipher", _cipher), .. query]);

    private async Task AdvanceAsync(long seconds) => (await _server.Http.PostAsJsonAsync("/_sandbox/clock", new { advance_seconds = seconds })).EnsureSuccessStatusCode();

    private async Task<int> AvailableAsync(long sku) =>
        (await CallAsync(HttpMethod.Post, "/product/202309/inventory/search", JsonSerializer.Serialize(new { sku_ids = new[] { Id(sku) } })))
            .Data.GetProperty("inventory")[0].GetProperty("skus")[0].GetProperty("total_available_quantity").GetInt32();

    /// <summary>The list price by line of a product's orders.</summary>
    private async Task<Dictionary<string, string>> OrdersOfAsync(long product) =>
        (await _client.AllAsync(_cipher, "{}", 100)).SelectMany(order => order.GetProperty("line_items").EnumerateArray())
            .Where(line => Text(line, "product_id") == Id(product)).ToDictionary(line => Text(line, "id"), line => Text(line, "original_price"));

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;
}
