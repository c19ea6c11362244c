using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Endpoints;

public sealed class OrderSearchTests(OrderSearchTests.Demo demo) : IClassFixture<OrderSearchTests.Demo>
{
    /// <summary>One server for the class: searches change nothing.</summary>
    public sealed class Demo : IAsyncLifetime
    {
        private readonly TemporaryFolder _home = new();
        private SandboxServer _server = null!;

        internal PlatformClient Client { get; private set; } = null!;

        internal string Cipher { get; private set; } = "";

        /// <summary>Every order of the shop, to hold answers against. The world's clock stands still.</summary>
        internal List<JsonElement> Everything { get; private set; } = [];

        internal TurnedTime Time => _server.Time;

        public async Task InitializeAsync()
        {
            _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=6000");
            _server.Freeze();
            Client = await _server.ConnectAsync("glowlab");
            Cipher = await Client.CipherAsync();
            Everything = await Client.AllAsync(Cipher, "{}", 100, ("sort_order", "ASC"));
        }

        public async Task DisposeAsync()
        {
            await _server.DisposeAsync();
            _home.Dispose();
        }
    }

    public static TheoryData<string> Filters => ["{}", "status", "create", "update", "shipping", "buyer", "cancel", "warehouse", "all"];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_gives_exactly_what_it_says(string filter)
    {
        var middle = Text(demo.Everything[demo.Everything.Count / 2], "user_id");
        var warehouse = Text(demo.Everything[0], "warehouse_id");
        var from = Number(demo.Everything[demo.Everything.Count / 4], "create_time");
        var to = Number(demo.Everything[demo.Everything.Count * 3 / 4], "create_time");
        var invariant = CultureInfo.InvariantCulture;
        (string Body, Func<JsonElement, bool> Expected) wanted = filter switch
        {
            "status" => ("""{"order_status":"IN_TRANSIT"}""", order => Text(order, "status") == "IN_TRANSIT"),
            "create" => (string.Create(invariant, $$"""{"create_time_ge":{{from}},"create_time_lt":{{to}}}"""), order => Number(order, "create_time") >= from && Number(order, "create_time") < to),
            "update" => (string.Create(invariant, $$"""{"update_time_ge":{{from}},"update_time_lt":{{to}}}"""), order => Number(order, "update_time") >= from && Number(order, "update_time") < to),
            "shipping" => ("""{"shipping_type":"SELLER"}""", order => Text(order, "shipping_type") == "SELLER"),
            "buyer" => ($$"""{"buyer_user_id":"{{middle}}"}""", order => Text(order, "user_id") == middle),
            "cancel" => ("""{"is_buyer_request_cancel":true}""", order => order.GetProperty("is_buyer_request_cancel").GetBoolean()),
            "warehouse" => ($$"""{"warehouse_ids":["{{warehouse}}"]}""", order => Text(order, "warehouse_id") == warehouse),
            "all" => (string.Create(invariant, $$"""{"order_status":"COMPLETED","create_time_ge":{{from}},"update_time_lt":{{to}},"shipping_type":"TIKTOK","unknown_key":[1]}"""),
                order => Text(order, "status") == "COMPLETED" && Number(order, "create_time") >= from && Number(order, "update_time") < to && Text(order, "shipping_type") == "TIKTOK"),
            _ => ("{}", _ => true),
        };
        var expected = demo.Everything.Where(wanted.Expected).ToList();
        if (filter != "cancel") Assert.NotEmpty(expected);

        foreach (var field in new[] { "create_time", "update_time" })
        {
            foreach (var direction in new[] { "ASC", "DESC" })
            {
                var found = await demo.Client.AllAsync(demo.Cipher, wanted.Body, 37, ("sort_field", field), ("sort_order", direction));
                var sorted = expected.OrderBy(order => Number(order, field)).ThenBy(order => Text(order, "id"), StringComparer.Ordinal).Select(order => Text(order, "id")).ToList();
                if (direction == "DESC") sorted.Reverse();
                Assert.Equal(sorted, found.Select(order => Text(order, "id")));
            }
        }
        Assert.Equal(expected.Count, (await demo.Client.SearchAsync(demo.Cipher, wanted.Body)).TotalCount);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"order_status":null,"create_time_ge":0,"buyer_user_id":""}""")]
    public async Task No_filter_has_several_spellings(string? body)
    {
        var answer = await demo.Client.SearchAsync(demo.Cipher, body);

        Assert.Equal(0, answer.Code);
        Assert.Equal(demo.Everything.Count, answer.TotalCount);
        Assert.Equal(20, answer.Orders.Count);
        Assert.Equal(Text(demo.Everything[^1], "id"), Text(answer.Orders[0], "id"));
    }

    [Fact]
    public async Task An_unsigned_empty_object_is_accepted_and_an_unsigned_filter_is_not()
    {
        (string, string)[] query = [("shop_cipher", demo.Cipher)];
        Assert.Equal(0, (await demo.Client.SendAsync(demo.Client.Sign(HttpMethod.Post, PlatformClient.SearchPath, "{}", "", query))).Code);
        Assert.Equal(106001, (await demo.Client.SendAsync(demo.Client.Sign(HttpMethod.Post, PlatformClient.SearchPath, """{"order_status":"UNPAID"}""", "", query))).Code);
    }

    [Fact]
    public async Task The_last_page_has_an_empty_token()
    {
        var answer = await demo.Client.SearchAsync(demo.Cipher, $$"""{"buyer_user_id":"{{Text(demo.Everything[3], "user_id")}}"}""", ("page_size", "100"));

        Assert.Equal("", answer.NextPageToken);
        Assert.Equal(answer.TotalCount, answer.Orders.Count);
    }

    [Fact]
    public async Task Page_tokens_need_encoding_and_serve_only_the_search_they_came_from()
    {
        var token = (await demo.Client.SearchAsync(demo.Cipher)).NextPageToken;
        Assert.All("+/=", sign => Assert.Contains(sign, token));

        Assert.Equal(0, (await demo.Client.SearchAsync(demo.Cipher, "{}", ("page_token", token), ("page_size", "5"))).Code);
        await Refused(await demo.Client.CipherAsync(1), "{}", ("page_token", token));
        await Refused(demo.Cipher, """{"order_status":"COMPLETED"}""", ("page_token", token));
        await Refused(demo.Cipher, "{}", ("page_token", token), ("sort_order", "ASC"));
        await Refused(demo.Cipher, "{}", ("page_token", token), ("sort_field", "update_time"));
        await Refused(demo.Cipher, "{}", ("page_token", "garbled"));
        await Refused(demo.Cipher, "{}", ("page_token", "A" + token[1..]));
        await Refused(demo.Cipher, "{}", ("page_token", token[..20] + (token[20] == 'x' ? 'y' : 'x') + token[21..]));
        await Refused(demo.Cipher, "{}", ("page_token", token.Replace('+', ' ')));
    }

    [Theory]
    [InlineData("page_size", "0")]
    [InlineData("page_size", "101")]
    [InlineData("page_size", "ten")]
    [InlineData("sort_order", "UP")]
    [InlineData("sort_field", "total")]
    public async Task Wrong_query_parameters_are_named(string name, string value)
    {
        var answer = await demo.Client.SearchAsync(demo.Cipher, "{}", (name, value));

        Assert.Equal((400, 36009004), (answer.Status, answer.Code));
        Assert.Contains(name, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"order_status":"CANCEL"}""", "order_status")]
    [InlineData("""{"create_time_ge":"1767225600"}""", "create_time_ge")]
    [InlineData("""{"create_time_ge":200,"create_time_lt":100}""", "create_time_ge")]
    [InlineData("""{"shipping_type":"AIR"}""", "shipping_type")]
    [InlineData("""{"is_buyer_request_cancel":"yes"}""", "is_buyer_request_cancel")]
    [InlineData("""{"warehouse_ids":"1"}""", "warehouse_ids")]
    public async Task Wrong_filters_are_named(string body, string name)
    {
        var answer = await demo.Client.SearchAsync(demo.Cipher, body);

        Assert.Equal((400, 36009004), (answer.Status, answer.Code));
        Assert.Contains(name, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("202309")]
    [InlineData("202507")]
    public async Task Detail_gives_known_orders_as_search_does_and_leaves_out_unknown_ones(string version)
    {
        var ids = demo.Everything.Take(49).Select(order => Text(order, "id")).ToList();
        var answer = await DetailAsync(version, [.. ids, "570000000000000000"]);

        Assert.Equal(ids, answer.Orders.Select(order => Text(order, "id")));
        Assert.Equal(demo.Everything[0].GetProperty("payment").GetRawText(), answer.Orders[0].GetProperty("payment").GetRawText());
        Assert.Equal(version == "202309", answer.Orders[0].TryGetProperty("fulfillment_priority_level", out _));
        Assert.True(answer.Orders[0].TryGetProperty("payment_method_code", out _));
    }

    [Fact]
    public async Task Detail_takes_fifty_ids_of_this_shop_and_no_more()
    {
        var ids = demo.Everything.Take(51).Select(order => Text(order, "id")).ToList();
        Assert.Equal(50, (await DetailAsync("202309", ids[..50])).Orders.Count);
        Assert.Equal(36009004, (await DetailAsync("202309", ids)).Code);
        Assert.Equal(36009004, (await DetailAsync("202309", [])).Code);
        Assert.Empty((await demo.Client.CallAsync(HttpMethod.Get, "/order/202309/orders", null, ("shop_cipher", await demo.Client.CipherAsync(1)), ("ids", ids[0]))).Orders);
    }

    private Task<Answer> DetailAsync(string version, IReadOnlyList<string> ids) =>
        demo.Client.CallAsync(HttpMethod.Get, $"/order/{version}/orders", null, ("shop_cipher", demo.Cipher), ("ids", string.Join(',', ids)));

    private async Task Refused(string cipher, string body, params (string, string)[] query)
    {
        var answer = await demo.Client.SearchAsync(cipher, body, query);
        Assert.Equal((400, 36009004), (answer.Status, answer.Code));
        Assert.Contains("page_token", answer.Message, StringComparison.Ordinal);
    }

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;

    private static long Number(JsonElement value, string name) => value.GetProperty(name).GetInt64();
}
