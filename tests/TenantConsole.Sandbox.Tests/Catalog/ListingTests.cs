using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Catalog;

/// <summary>A product's way from creation through review, edits and removal.</summary>
public sealed class ListingTests : IAsyncLifetime
{
    private const string Products = "/product/202309/products";

    private readonly TemporaryFolder _home = new();
    private SandboxServer _server = null!;
    private PlatformClient _client = null!;
    private string _cipher = "";

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=300", "--Sandbox:Shops=3");
        _server.Freeze();
        _client = await _server.ConnectAsync("aurelia");
        _cipher = await _client.CipherAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }

    [Fact]
    public async Task A_new_listing_is_reviewed_and_then_live()
    {
        var created = await CreateAsync("Aurelia Moon Balm");
        var id = Text(created.Data, "product_id");
        Assert.Equal("PENDING", await StatusAsync(id));
        await AdvanceAsync(20 * 60);

        Assert.Equal("ACTIVATE", await StatusAsync(id));
        var detail = (await CallAsync(HttpMethod.Get, $"{Products}/{id}")).Data;
        Assert.Equal("Aurelia Moon Balm", Text(detail, "title"));
        Assert.Equal("12.50", Text(detail.GetProperty("skus")[0].GetProperty("price"), "sale_price"));
        Assert.Equal(30, detail.GetProperty("skus")[0].GetProperty("inventory")[0].GetProperty("quantity").GetInt32());
        Assert.Equal(Text(created.Data.GetProperty("skus")[0], "id"), Text(detail.GetProperty("skus")[0], "id"));
    }

    [Fact]
    public async Task A_draft_stays_one_and_a_forbidden_name_fails_the_review()
    {
        var draft = Text((await CreateAsync("Aurelia Idea", "AS_DRAFT")).Data, "product_id");
        var forged = Text((await CreateAsync("Replica of Aurelia Dew")).Data, "product_id");
        await AdvanceAsync(3600);

        Assert.Equal("DRAFT", await StatusAsync(draft));
        Assert.Equal("FAILED", await StatusAsync(forged));
        Assert.Contains("replica", (await CallAsync(HttpMethod.Get, $"{Products}/{forged}")).Data.GetProperty("audit_failed_reasons").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_idempotency_key_creates_one_product_also_after_a_restart()
    {
        var first = Text((await CreateAsync("Once", key: "k1")).Data, "product_id");
        Assert.Equal(first, Text((await CreateAsync("Once", key: "k1")).Data, "product_id"));
        await _server.DisposeAsync();
        _server = await SandboxServer.StartAsync(_home.Path);
        _client = await _server.ConnectAsync("aurelia");

        Assert.Equal(first, Text((await CreateAsync("Once", key: "k1")).Data, "product_id"));
        Assert.NotEqual(first, Text((await CreateAsync("Once", key: "k2")).Data, "product_id"));
    }

    [Fact]
    public async Task A_live_products_edit_waits_for_review_while_the_old_version_stays()
    {
        var product = _server.World.Shops[0].Products[0];
        var edited = await CallAsync(HttpMethod.Post, $"/product/202509/products/{product.Id}/partial_edit", """{"title":"A new name"}""");
        Assert.Equal("AUDITING", Text(edited.Data.GetProperty("audit"), "status"));
        Assert.Equal(product.Name, Text((await CallAsync(HttpMethod.Get, $"{Products}/{product.Id}")).Data, "title"));
        Assert.Equal("A new name", Text((await CallAsync(HttpMethod.Get, $"{Products}/{product.Id}", null, ("return_under_review_version", "true"))).Data, "title"));
        await AdvanceAsync(3600);

        var after = (await CallAsync(HttpMethod.Get, $"{Products}/{product.Id}")).Data;
        Assert.Equal("A new name", Text(after, "title"));
        Assert.Equal(product.Skus.Length, after.GetProperty("skus").GetArrayLength());
    }

    [Fact]
    public async Task A_full_edit_removes_the_variants_it_leaves_out()
    {
        var product = _server.World.Shops[0].Products.First(known => known.Skus.Length > 2);
        var body = Listing("Fewer", "LISTING", null).Replace("\"skus\":[{", $"\"skus\":[{{\"id\":\"{product.Skus[1].Id.ToString(CultureInfo.InvariantCulture)}\",", StringComparison.Ordinal);
        Assert.Equal(0, (await CallAsync(HttpMethod.Put, $"/product/202509/products/{product.Id}", body)).Code);
        await AdvanceAsync(3600);

        var after = (await CallAsync(HttpMethod.Get, $"{Products}/{product.Id}")).Data;
        Assert.Equal(Id(product.Skus[1].Id), Text(Assert.Single(after.GetProperty("skus").EnumerateArray()), "id"));
    }

    [Fact]
    public async Task Products_go_off_and_on_again_are_deleted_and_recovered_and_only_where_their_status_allows()
    {
        var id = Id(_server.World.Shops[0].Products[1].Id);
        Assert.Empty((await MoveAsync(HttpMethod.Post, "/deactivate", id)).EnumerateArray());
        Assert.Equal("SELLER_DEACTIVATED", await StatusAsync(id));
        Assert.Equal(12052901, Assert.Single((await MoveAsync(HttpMethod.Post, "/deactivate", id)).EnumerateArray()).GetProperty("code").GetInt32());
        Assert.Empty((await MoveAsync(HttpMethod.Post, "/activate", id)).EnumerateArray());
        Assert.Equal("PENDING", await StatusAsync(id));
        await AdvanceAsync(3600);
        Assert.Equal("ACTIVATE", await StatusAsync(id));
        Assert.Empty((await MoveAsync(HttpMethod.Delete, "", id)).EnumerateArray());
        Assert.Equal("DELETED", await StatusAsync(id));
        Assert.Equal(12052901, (await CallAsync(HttpMethod.Post, $"{Products}/{id}/prices/update", """{"skus":[{"id":"1"}]}""")).Code);
        Assert.Empty((await MoveAsync(HttpMethod.Post, "/recover", id)).EnumerateArray());
        var errors = (await MoveAsync(HttpMethod.Post, "/recover", id, "77")).EnumerateArray().ToList();
        Assert.Equal([12052032, 12052901], errors.Select(error => error.GetProperty("code").GetInt32()).Order());
        Assert.Equal(12019120, (await CallAsync(HttpMethod.Post, Products + "/activate", JsonSerializer.Serialize(new { product_ids = Enumerable.Range(0, 21).Select(n => $"{n}") }))).Code);
    }

    [Theory]
    [InlineData("\"title\":\"N\"", "\"title\":\"\"", 12052261)]
    [InlineData("\"category_id\":\"851000\"", "\"category_id\":\"600001\"", 12052024)]
    [InlineData("\"category_id\":\"851000\"", "\"category_id\":\"1\"", 12052023)]
    [InlineData("\"category_id\":\"851000\",", "", 12052023)]
    [InlineData("\"amount\":\"12.50\"", "\"amount\":\"12.505\"", 12052012)]
    [InlineData("\"amount\":\"12.50\"", "\"amount\":\"0\"", 12052073)]
    [InlineData("\"uri\":\"tos-sandbox/a\"", "\"uri\":\"https://a.example/a.png\"", 12052300)]
    [InlineData("\"value\":\"0.3\"", "\"value\":\"light\"", 12019011)]
    [InlineData("\"brand_id\":\"7082427311584340000\"", "\"brand_id\":\"3\"", 12052026)]
    public async Task A_wrong_listing_is_refused_with_the_platforms_code(string right, string wrong, int code)
    {
        var before = (await CallAsync(HttpMethod.Post, $"{Products}/search", "{}")).TotalCount;
        var body = Listing("N", "LISTING", null);
        Assert.Contains(right, body, StringComparison.Ordinal);

        Assert.Equal(code, (await CallAsync(HttpMethod.Post, Products, body.Replace(right, wrong, StringComparison.Ordinal))).Code);
        Assert.Equal(code, (await CallAsync(HttpMethod.Put, $"/product/202509/products/{_server.World.Shops[0].Products[0].Id}", body.Replace(right, wrong, StringComparison.Ordinal))).Code);
        Assert.Equal(before, (await CallAsync(HttpMethod.Post, $"{Products}/search", "{}")).TotalCount);
    }

    [Fact]
    public async Task Categories_rules_attributes_and_brands_fit_together()
    {
        var categories = (await CallAsync(HttpMethod.Get, "/product/202309/categories")).Data.GetProperty("categories").EnumerateArray().ToList();
        foreach (var leaf in categories.Where(category => category.GetProperty("is_leaf").GetBoolean()))
        {
            Assert.Contains(categories, parent => Text(parent, "id") == Text(leaf, "parent_id"));
            Assert.Equal(0, (await CallAsync(HttpMethod.Get, $"/product/202309/categories/{Text(leaf, "id")}/rules")).Code);
            Assert.Equal(0, (await CallAsync(HttpMethod.Get, $"/product/202309/categories/{Text(leaf, "id")}/attributes")).Code);
        }
        Assert.Equal(12052024, (await CallAsync(HttpMethod.Get, "/product/202309/categories/600001/rules")).Code);
        Assert.Equal(12052023, (await CallAsync(HttpMethod.Get, "/product/202309/categories/5/attributes")).Code);
        Assert.Equal("Aurelia", Text((await CallAsync(HttpMethod.Get, "/product/202309/brands", null, ("page_size", "10"), ("is_authorized", "true"))).Data.GetProperty("brands")[0], "name"));
    }

    [Fact]
    public async Task An_image_is_uploaded_as_multipart_whose_body_is_not_signed()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 88, 0, 0, 1, 144, 8, 2];
        var answer = await UploadAsync("/product/202309/images/upload", png, "MAIN_IMAGE");
        Assert.Equal((600, 400, "MAIN_IMAGE"), (answer.Data.GetProperty("width").GetInt32(), answer.Data.GetProperty("height").GetInt32(), Text(answer.Data, "use_case")));
        Assert.StartsWith("tos-", Text(answer.Data, "uri"), StringComparison.Ordinal);
        Assert.Equal(12038004, (await UploadAsync("/product/202309/images/upload", Encoding.UTF8.GetBytes("no picture at all"), "MAIN_IMAGE")).Code);
        Assert.Equal(36009004, (await UploadAsync("/product/202309/images/upload", png, "WALLPAPER")).Code);
        Assert.Equal(36009021, (await UploadAsync("/product/202309/images/upload", new byte[13 * 1024 * 1024], "MAIN_IMAGE")).Code);
    }

    private async Task<Answer> UploadAsync(string path, byte[] data, string use)
    {
        var request = _client.Sign(HttpMethod.Post, path, null, null, []);
        var file = new ByteArrayContent(data);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        request.Content = new MultipartFormDataContent { { file, "data", "a.png" }, { new StringContent(use), "use_case" } };
        return await _client.SendAsync(request);
    }

    private Task<Answer> CreateAsync(string title, string mode = "LISTING", string? key = null) => CallAsync(HttpMethod.Post, Products, Listing(title, mode, key));

    private static string Listing(string title, string mode, string? key) => JsonSerializer.Serialize(new
    {
        title,
        save_mode = mode,
        idempotency_key = key,
        description = "<p>Made for a test.</p>",
        category_id = "851000",
        brand_id = "7082427311584340000",
        main_images = new[] { new { uri = "tos-sandbox/a" } },
        package_weight = new { value = "0.3", unit = "POUND" },
        skus = new[] { new { seller_sku = "T-1", price = new { amount = "12.50", currency = "USD" }, inventory = new[] { new { quantity = 30 } }, sales_attributes = new[] { new { name = "Size", value_name = "S" } } } },
    });

    private async Task<JsonElement> MoveAsync(HttpMethod method, string verb, params string[] ids) =>
        (await CallAsync(method, Products + verb, JsonSerializer.Serialize(new { product_ids = ids }))).Data.GetProperty("errors");

    private async Task<string> StatusAsync(string id) => Text((await CallAsync(HttpMethod.Get, $"{Products}/{id}")).Data, "status");

    private Task<Answer> CallAsync(HttpMethod method, string path, string? body = null, params (string, string)[] query) =>
        _client.CallAsync(method, path, body, [("shop_cipher", _cipher), .. query]);

    private async Task AdvanceAsync(long seconds) => (await _server.Http.PostAsJsonAsync("/_sandbox/clock", new { advance_seconds = seconds })).EnsureSuccessStatusCode();

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;
}
