using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Clients;

/// <summary>Requests byte by byte as clients of other hands send them (docs/third-party-clients.md says which and how they were tried).</summary>
public sealed class OtherClientsTests : ShopTest
{
    private const string OrdersPath = "/order/202309/orders/search";

    private string Token => Client.AccessToken;

    [Fact]
    public async Task The_platforms_sdk_for_node_refreshes_with_the_grant_type_of_a_code()
    {
        var address = $"/api/v2/token/refresh?app_key={Client.AppKey}&app_secret={Client.AppSecret}&refresh_token={Client.RefreshToken}&grant_type=";
        var answer = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, address + "authorized_code"));
        Assert.Equal(0, answer.Code);
        Client.AccessToken = answer.Data.GetProperty("access_token").GetString()!;
        Assert.NotEmpty(await Client.CipherAsync());
        Assert.Equal(36009004, (await Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, address + "client_credentials"))).Code);
    }

    [Fact]
    public async Task The_sdk_for_node_signs_no_empty_object_and_sends_it()
    {
        foreach (var body in new[] { "{}", null })
        {
            var request = Raw(HttpMethod.Post, OrdersPath, body, signedBody: "", ("page_size", "20"), ("shop_cipher", Cipher));
            request.Headers.UserAgent.ParseAdd("sdk_node/1.0.0");
            Assert.True((await OkAsync(Client.SendAsync(request))).GetProperty("orders").GetArrayLength() > 0);
        }
        Assert.Equal(106001, (await Client.SendAsync(Raw(HttpMethod.Post, OrdersPath, """{"order_status":"COMPLETED"}""", signedBody: "", ("page_size", "20"), ("shop_cipher", Cipher)))).Code);
    }

    [Fact]
    public async Task Lists_in_a_query_are_one_value_with_commas_that_are_escaped_or_not()
    {
        var ids = (await OrdersAsync()).Take(3).Select(order => order.GetProperty("id").GetString()!).ToList();
        var raw = Raw(HttpMethod.Get, "/order/202309/orders", null, "", ("ids", string.Join(',', ids)), ("shop_cipher", Cipher));
        var unescaped = new HttpRequestMessage(HttpMethod.Get, new Uri(raw.RequestUri!.OriginalString.Replace("%2C", ",", StringComparison.Ordinal), UriKind.Relative));
        unescaped.Headers.Add("x-tts-access-token", Token);
        Assert.Contains(",", unescaped.RequestUri!.OriginalString, StringComparison.Ordinal);
        foreach (var request in new[] { raw, unescaped }) Assert.Equal(3, (await OkAsync(Client.SendAsync(request))).GetProperty("orders").GetArrayLength());
    }

    [Fact]
    public async Task Php_writes_objects_without_members_as_lists_and_escapes_slashes_and_letters()
    {
        var package = (await WaitingAsync()).GetProperty("packages")[0].GetProperty("id").GetString();
        const string nothing = """{"handover_method":"PICKUP","pickup_slot":[],"self_shipment":[]}""";
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{package}/ship", nothing));
        Assert.NotEmpty((await OkAsync(GetAsync($"/fulfillment/202309/packages/{package}/shipping_documents", ("document_type", "SHIPPING_LABEL"), ("document_size", "0")))).GetProperty("doc_url").GetString()!);
        var other = (await WaitingAsync()).GetProperty("packages")[0].GetProperty("id").GetString();
        Assert.NotEqual(0, (await SendAsync($"/fulfillment/202309/packages/{other}/ship", """{"handover_method":"PICKUP","pickup_slot":["now"]}""")).Code);
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{other}/ship", """{"handover_method":"PICKUP","pickup_slot":{}}"""));

        var order = (await OrdersAsync())[0].GetProperty("id").GetString();
        await OkAsync(SendAsync("/order/202406/orders/external_orders", """{"orders":[{"id":"ORDER","external_order":{"id":"a\/\u00e9","platform":"SHOPIFY"}}]}""".Replace("ORDER", order, StringComparison.Ordinal)));
        var found = await OkAsync(SendAsync("/order/202406/orders/external_order_search", null, ("platform", "SHOPIFY"), ("external_order_id", "a/é")));
        Assert.Equal(order, found.GetProperty("orders")[0].GetProperty("id").GetString());
        foreach (var body in new[] { "[]", "{}", "" }) Assert.True((await OkAsync(SendAsync(OrdersPath, body, ("page_size", "20")))).GetProperty("orders").GetArrayLength() > 0);
    }

    [Fact]
    public async Task An_older_client_sends_token_shop_id_and_version_in_the_query_and_a_cipher_where_none_belongs()
    {
        (string, string)[] obsolete = [("access_token", Token), ("shop_id", ""), ("version", "202309"), ("shop_cipher", Cipher)];
        var shops = await OkAsync(Client.SendAsync(Raw(HttpMethod.Get, "/authorization/202309/shops", null, "", obsolete)));
        Assert.Equal(3, shops.GetProperty("shops").GetArrayLength());
        // Its GET carries a content type, and its DELETE a body that is signed.
        var typed = Raw(HttpMethod.Get, "/logistics/202309/warehouses", null, "", obsolete);
        typed.Content = new ByteArrayContent([]);
        typed.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Assert.True((await OkAsync(Client.SendAsync(typed))).GetProperty("warehouses").GetArrayLength() > 0);
        const string body = """{"product_ids":["1"]}""";
        var deleted = await OkAsync(Client.SendAsync(Raw(HttpMethod.Delete, "/product/202309/products", body, body, obsolete)));
        Assert.Single(deleted.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task What_clients_ask_before_they_list_a_product_is_answered()
    {
        var advice = await OkAsync(SendAsync("/product/202309/categories/recommend", new { product_title = "Repairing night masks" }));
        var leaf = advice.GetProperty("leaf_category_id").GetString();
        Assert.Equal("Masks", advice.GetProperty("categories").EnumerateArray().Last().GetProperty("name").GetString());
        await OkAsync(GetAsync($"/product/202309/categories/{leaf}/attributes"));
        Assert.Equal(12052261, (await SendAsync("/product/202309/categories/recommend", new { description = "No title" })).Code);
        Assert.Equal(12052217, (await SendAsync("/product/202309/categories/recommend", new { product_title = "x", category_version = "v9" })).Code);
        var checks = (await OkAsync(GetAsync("/product/202309/prerequisites"))).GetProperty("check_results");
        Assert.All(checks.EnumerateArray(), check => Assert.False(check.GetProperty("is_failed").GetBoolean()));

        Assert.Equal("PDF", (await FileAsync("%PDF-1.7"u8.ToArray(), "sheet.pdf")).Data.GetProperty("format").GetString());
        Assert.Equal(12019105, (await FileAsync("GIF89a"u8.ToArray(), "sheet.gif")).Code);
        Assert.Equal(12019104, (await FileAsync("%PDF-1.7"u8.ToArray(), null)).Code);
        Assert.Equal(12019103, (await FileAsync([], "sheet.pdf")).Code);
    }

    [Fact]
    public async Task A_brand_that_a_client_made_can_be_listed_used_and_outlives_a_restart()
    {
        var made = await OkAsync(Client.CallAsync(HttpMethod.Post, "/product/202309/brands", """{"name":"Mine \u0026 yours"}"""));
        var id = made.GetProperty("id").GetString();
        foreach (var (name, code) in new[] { ("x", 12052189), (new string('x', 31), 12052190), ("No 12345", 12052192), ("MINE & yours", 12052205), ("", 12052204) })
            Assert.Equal(code, (await Client.CallAsync(HttpMethod.Post, "/product/202309/brands", JsonSerializer.Serialize(new { name }))).Code);
        await RestartAsync();

        foreach (var cipher in new[] { await Client.CipherAsync(), await Client.CipherAsync(1) })
        {
            var found = await OkAsync(Client.CallAsync(HttpMethod.Get, "/product/202309/brands", null, ("shop_cipher", cipher), ("brand_name", "mine"), ("page_size", "10")));
            var brand = Assert.Single(found.GetProperty("brands").EnumerateArray());
            Assert.Equal((id, "Mine & yours", "AUTHORIZED"), (brand.GetProperty("id").GetString(), brand.GetProperty("name").GetString(), brand.GetProperty("authorized_status").GetString()));
        }
        var product = (await OkAsync(SendAsync("/product/202309/products/search", new { status = "ACTIVATE" }, ("page_size", "1")))).GetProperty("products")[0].GetProperty("id").GetString();
        Assert.Equal(12052026, (await SendAsync($"/product/202309/products/{product}/partial_edit", new { brand_id = "7082427311599999999" })).Code);
        await OkAsync(SendAsync($"/product/202309/products/{product}/partial_edit", new { brand_id = id }));
        var detail = await OkAsync(GetAsync($"/product/202309/products/{product}", ("return_under_review_version", "true")));
        Assert.Equal("Mine & yours", detail.GetProperty("brand").GetProperty("name").GetString());
    }

    private async Task<Answer> FileAsync(byte[] data, string? name)
    {
        var request = Raw(HttpMethod.Post, "/product/202309/files/upload", null, "");
        var form = new MultipartFormDataContent { { new ByteArrayContent(data), "data", "upload" } };
        if (name is not null) form.Add(new StringContent(name), "name");
        request.Content = form;
        return await Client.SendAsync(request);
    }

    private async Task<JsonElement> WaitingAsync() =>
        (await OrdersAsync("""{"order_status":"AWAITING_SHIPMENT","shipping_type":"TIKTOK"}""")).First(order =>
            order.GetProperty("packages").GetArrayLength() == 1 && !order.GetProperty("is_buyer_request_cancel").GetBoolean() && order.GetProperty("fulfillment_type").GetString() == "FULFILLMENT_BY_SELLER");

    /// <summary>A request whose signature covers what that client signs, not always what it sends.</summary>
    private HttpRequestMessage Raw(HttpMethod method, string path, string? body, string signedBody, params (string Key, string Value)[] query)
    {
        (string Key, string Value)[] all = [.. query, ("app_key", Client.AppKey), ("timestamp", Server.Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))];
        var signed = all.Where(pair => pair.Key != "access_token").OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + pair.Value);
        var sign = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Client.AppSecret), Encoding.UTF8.GetBytes(Client.AppSecret + path + string.Concat(signed) + signedBody + Client.AppSecret));
        var text = string.Join('&', all.Append(("sign", Convert.ToHexStringLower(sign))).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}"));
        var request = new HttpRequestMessage(method, $"{path}?{text}");
        request.Headers.Add("x-tts-access-token", Token);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }
}
