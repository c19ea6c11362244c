using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Sandbox.Endpoints;

namespace TenantConsole.Sandbox.Tests.BadInput;

/// <summary>
/// Every endpoint that the sandbox serves, with each kind of request that the platform refuses: the code and the HTTP status are the
/// platform's own, and the journal, which holds every change, has not grown.
/// </summary>
public sealed class EveryEndpointRefusesTests : ShopTest
{
    private const string Uploads = "--Boundary";

    private readonly List<string> _wrongs = [];

    protected override string[] Settings => ["--Sandbox:Orders=3000", "--Sandbox:Shops=5", "--Sandbox:Seed=20"];

    [Fact]
    public async Task What_the_gateway_turns_away_changes_nothing()
    {
        var stranger = await TokenAsync("moller", null);
        var unscoped = await TokenAsync("aurelia", "none");
        var strangers = Server.World.Sellers.Single(seller => seller.Id == "moller").Shops[0].Cipher;
        var now = Server.Time.GetUtcNow().ToUnixTimeSeconds();
        var before = JournalLength();
        foreach (var endpoint in Endpoints)
        {
            var shop = endpoint.Rule.OfShop;
            await RefusedAsync(endpoint, "unsigned", (400, 36009004, "signature"), request => Drop(request, "sign"));
            await RefusedAsync(endpoint, "mis-signed", (401, 106001, "signature"), request => Replace(request, "sign", new string('0', 64)));
            await RefusedAsync(endpoint, "signed in capitals", (401, 106001, "signature"), request => Replace(request, "sign", Value(request, "sign").ToUpperInvariant()));
            await RefusedAsync(endpoint, "changed after signing", (401, 106001, "signature"), request => Append(request, "page_size", "11"));
            await RefusedAsync(endpoint, "without timestamp", (400, 36009004, "timestamp"), request => Drop(request, "timestamp"));
            await RefusedAsync(endpoint, "stale", (400, 36009004, "earlier than 5 minutes"), timestamp: now - 400);
            await RefusedAsync(endpoint, "early", (400, 36009004, "more than 30 seconds"), timestamp: now + 90);
            await RefusedAsync(endpoint, "without app_key", (400, 36009004, "app_key"), request => Drop(request, "app_key"));
            await RefusedAsync(endpoint, "of another app", (400, 36009004, "app_key"), key: "another");
            await RefusedAsync(endpoint, "without token", (401, 36009004, "x-tts-access-token"), token: "");
            await RefusedAsync(endpoint, "with an unknown token", (401, 105001, "access_token"), token: "TTP_nobody");
            await RefusedAsync(endpoint, "without the scope", (403, 105005, endpoint.Rule.Scope), token: unscoped);
            await RefusedAsync(endpoint, "with another method", (405, 36009010, "method"), method: HttpMethod.Patch);
            await RefusedAsync(endpoint, "in a withdrawn version", (400, 36009014, "version"), path: Versioned(endpoint.Path, "190001"));
            if (shop)
            {
                await RefusedAsync(endpoint, "without shop_cipher", (400, 106013, "shop_cipher"), cipher: null);
                await RefusedAsync(endpoint, "with an unknown shop_cipher", (401, 101000, "shop"), cipher: "TTP_nobody");
                await RefusedAsync(endpoint, "with the shop_cipher of another seller", (401, 101000, "shop"), cipher: strangers);
                await RefusedAsync(endpoint, "with the token of another seller", (401, 101000, "shop"), token: stranger);
            }
        }

        Assert.True(_wrongs.Count == 0, string.Join('\n', _wrongs));
        Assert.Equal(before, JournalLength());
    }

    [Fact]
    public async Task Expired_and_revoked_tokens_change_nothing()
    {
        var revoked = await TokenAsync("moller", null);
        await PostAsync("/_sandbox/faults", new { revoke_seller = "moller" });
        await PostAsync("/_sandbox/faults", new { expire_access_tokens = true });
        var before = JournalLength();
        foreach (var endpoint in Endpoints)
        {
            await RefusedAsync(endpoint, "revoked", (401, 105003, "access_token"), token: revoked);
            await RefusedAsync(endpoint, "expired", (401, 105002, "access_token"));
        }

        Assert.True(_wrongs.Count == 0, string.Join('\n', _wrongs));
        Assert.Equal(before, JournalLength());
    }

    [Fact]
    public async Task Bodies_that_cannot_be_read_and_fields_of_a_wrong_type_change_nothing()
    {
        var fields = new RequestFields();
        var before = JournalLength();
        var tried = 0;
        foreach (var endpoint in Endpoints.Where(endpoint => endpoint.Method != "GET" && !endpoint.Rule.Upload))
        {
            var invalid = endpoint.InvalidCode is { } own ? (200, own) : (400, 36009004);
            // The family's own code only where the platform lists it for this endpoint.
            if (endpoint.InvalidCode is { } code && fields.Errors(endpoint.Method, endpoint.Path) is { Count: > 0 } listed && !listed.Contains(code)) _wrongs.Add($"{endpoint.Method} {endpoint.Path} does not answer {code}");
            foreach (var body in new[] { "{", "[1]", "\"x\"", "null", "\u0001", "{\"a\":" + new string('[', 500) }) await RefusedAsync(endpoint, $"with the body {body[..Math.Min(8, body.Length)]}", (400, 36009022, "body"), body: body);
            await RefusedAsync(endpoint, "as a form", (400, 36009023, "Content-Type"), body: "a=1", type: "application/x-www-form-urlencoded");
            await RefusedAsync(endpoint, "as an upload", (400, 36009023, "Content-Type"), body: $"--{Uploads}--\r\n", type: $"multipart/form-data; boundary={Uploads}");
            foreach (var (field, body) in fields.WrongBodies(endpoint.Method, endpoint.Path))
            {
                tried++;
                await RefusedAsync(endpoint, $"with {body}", (invalid.Item1, invalid.Item2, field[(field.LastIndexOf('.') + 1)..]), body: body);
            }
        }

        Assert.True(_wrongs.Count == 0, string.Join('\n', _wrongs));
        Assert.True(tried > 500, $"only {tried} fields");
        Assert.Equal(before, JournalLength());
    }

    [Fact]
    public async Task What_is_no_number_or_over_the_limit_in_a_query_changes_nothing()
    {
        var before = JournalLength();
        var paged = 0;
        foreach (var endpoint in Endpoints.Where(endpoint => Paged(endpoint)))
        {
            paged++;
            foreach (var size in new[] { "0", "-1", "1001", "many", "1.5", "99999999999999999999" })
            {
                var answer = await Client.SendAsync(Request(endpoint, query: [.. Required(endpoint), ("page_size", size)]));
                if (answer.Code == 0 || answer.Status is not (200 or 400) || !answer.Message.Contains("page", StringComparison.OrdinalIgnoreCase)) Wrong(endpoint, $"with page_size {size}", answer);
            }
            foreach (var token in new[] { "rubbish", "++//AAAAAGr/qmwH+sMs6RsngwAAAABrAXmC+dqbf5+Px11giCVD5kfMOg==" })
            {
                var answer = await Client.SendAsync(Request(endpoint, query: [.. Required(endpoint), ("page_token", token)]));
                if ((answer.Status, answer.Code) is not (400, 36009004) || !answer.Message.Contains("page_token", StringComparison.Ordinal)) Wrong(endpoint, $"with page_token {token}", answer);
            }
        }

        Assert.True(paged >= 20, $"only {paged} endpoints have pages");
        Assert.True(_wrongs.Count == 0, string.Join('\n', _wrongs));
        Assert.Equal(before, JournalLength());
    }

    [Fact]
    public async Task More_at_once_than_the_platform_takes_changes_nothing()
    {
        var ids = Enumerable.Range(1, 301).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToArray();
        var product = Id(Server.World.Shops[0].Products[0].Id);
        var sku = Id(Server.World.Shops[0].Products[0].Skus[0].Id);
        var order = Text((await OrdersAsync("""{"order_status":"AWAITING_SHIPMENT"}"""))[0], "id");
        (HttpMethod Method, string Path, object? Body, (string, string)[] Query, int Code)[] calls =
        [
            (HttpMethod.Get, "/order/202309/orders", null, [("ids", string.Join(',', ids.Take(51)))], 36009004),
            (HttpMethod.Get, "/order/202507/orders", null, [("ids", string.Join(',', ids.Take(51)))], 36009004),
            (HttpMethod.Get, "/fulfillment/202309/orders/split_attributes", null, [("order_ids", string.Join(',', ids.Take(51)))], 36009004),
            (HttpMethod.Post, "/order/202406/orders/external_orders", new { orders = ids.Take(101).Select(id => new { id, external_order = new { id, platform = "SHOPIFY" } }) }, [], 36009004),
            (HttpMethod.Post, "/fulfillment/202309/packages/ship", new { packages = ids.Take(51).Select(id => new { id }) }, [], 36009004),
            (HttpMethod.Post, "/fulfillment/202309/packages/deliver", new { packages = ids.Take(51).Select(id => new { id, delivery_type = "DELIVERY_SUCCESS" }) }, [], 36009004),
            (HttpMethod.Post, "/fulfillment/202309/packages/combine", new { combinable_packages = ids.Take(51).Select(id => new { id, order_ids = new[] { id } }) }, [], 36009004),
            (HttpMethod.Post, $"/fulfillment/202309/orders/{order}/split", new { splittable_groups = ids.Take(21).Select(id => new { id, order_line_item_ids = new[] { id } }) }, [], 21011005),
            (HttpMethod.Post, "/product/202309/products/activate", new { product_ids = ids.Take(21) }, [], 12019120),
            (HttpMethod.Post, "/product/202309/products/deactivate", new { product_ids = ids.Take(21) }, [], 12019120),
            (HttpMethod.Delete, "/product/202309/products", new { product_ids = ids.Take(21) }, [], 12019120),
            (HttpMethod.Post, "/product/202309/products/recover", new { product_ids = ids.Take(21) }, [], 12019120),
            (HttpMethod.Post, "/product/202309/inventory/search", new { product_ids = ids.Take(101) }, [], 12019120),
            (HttpMethod.Post, $"/product/202309/products/{product}/prices/update", new { skus = ids.Select(_ => new { id = sku, price = new { amount = "5.00" } }) }, [], 36009004),
            (HttpMethod.Post, $"/product/202309/products/{product}/inventory/update", new { skus = ids.Select(_ => new { id = sku, inventory = new[] { new { quantity = 5 } } }) }, [], 36009004),
            (HttpMethod.Post, "/return_refund/202309/returns/search", new { order_ids = ids }, [], 25001001),
            (HttpMethod.Post, "/return_refund/202309/cancellations/search", new { order_ids = ids }, [], 25001001),
            (HttpMethod.Put, "/event/202309/webhooks", new { event_type = "NEW_MESSAGE", address = "https://hooks.example/" + new string('a', 250) }, [], 36009004),
        ];
        var before = JournalLength();
        foreach (var (method, path, body, query, code) in calls)
        {
            var answer = await CallAsync(method, path, body is null ? null : JsonSerializer.Serialize(body), query);
            if (answer.Code != code) _wrongs.Add($"{method} {path}: {answer.Status} {answer.Code} {answer.Message}, not {code}");
        }

        Assert.True(_wrongs.Count == 0, string.Join('\n', _wrongs));
        Assert.Equal(before, JournalLength());
    }

    /// <summary>The first row of a batch is good and the last is wrong in itself: nothing of it happens.</summary>
    [Fact]
    public async Task A_batch_that_is_wrong_anywhere_changes_nothing()
    {
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 300, hours = 0 });
        await AdvanceAsync(2);
        var waiting = (await OrdersAsync("""{"order_status":"AWAITING_SHIPMENT","shipping_type":"TIKTOK"}""")).First(order => Text(order, "fulfillment_type") == "FULFILLMENT_BY_SELLER"
            && order.GetProperty("packages").GetArrayLength() == 1 && !order.GetProperty("is_buyer_request_cancel").GetBoolean());
        var group = (await OkAsync(GetAsync("/fulfillment/202309/combinable_packages/search"))).GetProperty("combinable_packages")[0];
        var good = new { id = Text(waiting.GetProperty("packages")[0], "id"), handover_method = "DROP_OFF" };
        var product = Server.World.Shops[0].Products[0];
        var sku = Id(product.Skus[0].Id);
        (string Path, object Body)[] calls =
        [
            ("/fulfillment/202309/packages/ship", new { packages = new object[] { good, new { handover_method = "DROP_OFF" } } }),
            ("/fulfillment/202309/packages/ship", new { packages = new object[] { good, new { id = "1", handover_method = "BY_OWL" } } }),
            ("/fulfillment/202309/packages/combine", new { combinable_packages = new object[] { group, new { id = "1", order_ids = Enumerable.Range(0, 101).Select(id => $"{id}") } } }),
            ($"/product/202309/products/{product.Id}/prices/update", new { skus = new object[] { new { id = sku, price = new { amount = "7.77" } }, new { id = "1", price = new { amount = "7.77" } } } }),
            ($"/product/202309/products/{product.Id}/prices/update", new { skus = new object[] { new { id = sku, price = new { amount = "7.77" } }, new { id = sku, price = new { amount = "7,77" } } } }),
            ($"/product/202309/products/{product.Id}/inventory/update", new { skus = new object[] { new { id = sku, inventory = new[] { new { quantity = 7 } } }, new { id = sku, inventory = new[] { new { warehouse_id = "1" } } } } }),
            ("/order/202406/orders/external_orders", new { orders = new object[] { new { id = Text(waiting, "id"), external_order = new { id = "E", platform = "SHOPIFY" } }, new { id = Text(waiting, "id"), external_order = new { id = "E", platform = "OWL" } } } }),
        ];
        var before = JournalLength();
        foreach (var (path, body) in calls)
        {
            var answer = await SendAsync(path, body);
            if (answer.Code == 0) _wrongs.Add($"{path}: accepted {JsonSerializer.Serialize(body)}");
        }

        Assert.True(_wrongs.Count == 0, string.Join('\n', _wrongs));
        Assert.Equal(before, JournalLength());
    }

    private IReadOnlyList<ApiEndpoint> Endpoints => Server.Services.GetRequiredService<EndpointTable>().All;

    private long JournalLength() => new FileInfo(Path.Combine(Server.Services.GetRequiredService<SandboxSettings>().Home, "journal.jsonl")).Length;

    private async Task<string> TokenAsync(string seller, string? scopes)
    {
        var credentials = await Server.Http.GetJsonAsync($"/_sandbox/credentials?seller={seller}{(scopes is null ? "" : $"&scopes={scopes}")}");
        return Text((await Client.TokenAsync(Text(credentials, "auth_code"))).Data, "access_token");
    }

    private async Task RefusedAsync(
        ApiEndpoint endpoint, string how, (int Status, int Code, string Word) expected, Action<HttpRequestMessage>? change = null, long? timestamp = null, string? key = null, string? token = null,
        HttpMethod? method = null, string? path = null, string? cipher = "own", string? body = null, string? type = null)
    {
        using var request = Request(endpoint, timestamp, key, token, method, path, cipher, body, type);
        change?.Invoke(request);
        var answer = await Client.SendAsync(request);
        if ((answer.Status, answer.Code) != (expected.Status, expected.Code) || !answer.Message.Contains(expected.Word, StringComparison.OrdinalIgnoreCase)) Wrong(endpoint, how, answer);
    }

    private void Wrong(ApiEndpoint endpoint, string how, Answer answer) => _wrongs.Add($"{endpoint.Method} {endpoint.Path} {how}: {answer.Status} {answer.Code} {answer.Message}");

    private HttpRequestMessage Request(
        ApiEndpoint endpoint, long? timestamp = null, string? key = null, string? token = null, HttpMethod? method = null, string? path = null, string? cipher = "own", string? body = null, string? type = null,
        params (string, string)[] query)
    {
        var get = endpoint.Method == "GET";
        body ??= get ? null : "{}";
        if (endpoint.Rule.OfShop && cipher is not null) query = [("shop_cipher", cipher == "own" ? Cipher : cipher), .. query];
        var signed = type?.StartsWith("multipart", StringComparison.Ordinal) == true ? null : body;
        var request = Client.Sign(method ?? new HttpMethod(endpoint.Method), Concrete(path ?? endpoint.Path), body, signed, query, timestamp, key);
        if (body is not null && type is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }
        if (token is not null)
        {
            request.Headers.Remove("x-tts-access-token");
            if (token.Length > 0) request.Headers.Add("x-tts-access-token", token);
        }
        return request;
    }

    /// <summary>An address with ids of nothing in it: what is refused before the business does not need more.</summary>
    private static string Concrete(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "1" : part));

    private static string Versioned(string path, string version) => string.Join('/', path.Split('/').Select((part, i) => i == 2 ? version : part));

    private static bool Paged(ApiEndpoint endpoint) => endpoint.Path.EndsWith("/search", StringComparison.Ordinal) && !endpoint.Path.Contains("/inventory/", StringComparison.Ordinal) && !endpoint.Path.Contains("/fulfillments/", StringComparison.Ordinal)
        || endpoint.Method == "GET" && endpoint.Path.Split('/')[^1] is "brands" or "statements" or "payments" or "withdrawals" or "unsettled" or "conversations";

    /// <summary>What has to be right for a page to be looked at.</summary>
    private static (string, string)[] Required(ApiEndpoint endpoint) => endpoint.Path.Split('/')[^1] switch
    {
        "statements" => [("sort_field", "statement_time")],
        "payments" => [("sort_field", "create_time")],
        "unsettled" => [("sort_field", "order_create_time")],
        "withdrawals" => [("types", "WITHDRAW")],
        _ => [],
    };

    private static void Drop(HttpRequestMessage request, string name) => Rewrite(request, parts => parts.Where(part => !part.StartsWith(name + "=", StringComparison.Ordinal)));

    private static void Replace(HttpRequestMessage request, string name, string value) =>
        Rewrite(request, parts => parts.Select(part => part.StartsWith(name + "=", StringComparison.Ordinal) ? $"{name}={Uri.EscapeDataString(value)}" : part));

    private static void Append(HttpRequestMessage request, string name, string value) => Rewrite(request, parts => parts.Append($"{name}={value}"));

    private static string Value(HttpRequestMessage request, string name) => Parts(request).First(part => part.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..];

    private static void Rewrite(HttpRequestMessage request, Func<IEnumerable<string>, IEnumerable<string>> change) =>
        request.RequestUri = new Uri($"{request.RequestUri!.OriginalString.Split('?')[0]}?{string.Join('&', change(Parts(request)))}", UriKind.Relative);

    private static string[] Parts(HttpRequestMessage request) => request.RequestUri!.OriginalString.Split('?')[1].Split('&');
}
