using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Faults;

/// <summary>Each trouble that can be ordered, as a client meets it.</summary>
public sealed class FaultTests : ShopTest
{
    private const string Shops = "/seller/202309/shops";

    [Theory]
    [InlineData("429", 429, 36009002)]
    [InlineData("503", 503, 36009003)]
    [InlineData("500", 500, 36009003)]
    [InlineData("502", 502, 36009003)]
    [InlineData("expired-token", 401, 105002)]
    [InlineData("revoked-token", 401, 105003)]
    [InlineData("withdrawn-version", 400, 36009014)]
    [InlineData("refused", 400, 36009004)]
    public async Task An_error_is_what_the_platform_would_say_and_strikes_once(string kind, int status, int code)
    {
        await FaultAsync(new { path = "/seller/", kind });
        var answer = await Client.CallAsync(HttpMethod.Get, Shops);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(0, (await Client.CallAsync(HttpMethod.Get, Shops)).Code);
    }

    [Fact]
    public async Task A_script_goes_call_by_call()
    {
        await FaultAsync(new { path = Shops, script = new[] { "503", "ok", "429" }, retry_after = 7, retry_after_date = true });
        var answers = new List<Answer>();
        for (var i = 0; i < 4; i++) answers.Add(await Client.CallAsync(HttpMethod.Get, Shops));

        Assert.Equal([503, 200, 429, 200], answers.Select(answer => answer.Status));
        Assert.NotNull(answers[2].Headers.RetryAfter?.Date);
    }

    [Fact]
    public async Task Trouble_by_probability_and_shop_meets_that_shop_alone_now_and_then()
    {
        await FaultAsync(new { path = "/order/", shop = Server.World.Shops[0].Id, kind = "503", probability = 0.5 });
        var other = await Client.CipherAsync(1);
        var statuses = new List<int>();
        for (var i = 0; i < 40; i++)
        {
            statuses.Add((await Client.SearchAsync(Cipher)).Status);
            Assert.Equal(200, (await Client.SearchAsync(other)).Status);
        }

        Assert.Contains(200, statuses);
        Assert.Contains(503, statuses);
    }

    [Theory]
    [InlineData("timeout-before", false)]
    [InlineData("timeout-after", true)]
    [InlineData("malformed", true)]
    public async Task A_call_without_a_readable_answer_may_or_may_not_have_had_its_effect(string kind, bool effect)
    {
        var product = Server.World.Shops[0].Products[0];
        await FaultAsync(new { path = "/product/", kind, delay_ms = 100 });
        var call = SendAsync($"/product/202309/products/{product.Id}/prices/update", new { skus = new[] { new { id = Id(product.Skus[0].Id), price = new { amount = "123.45" } } } });
        var error = await Record.ExceptionAsync(() => call);

        Assert.True(error is HttpRequestException or JsonException, error?.ToString());
        var price = Text((await OkAsync(GetAsync($"/product/202309/products/{product.Id}"))).GetProperty("skus")[0].GetProperty("price"), "sale_price");
        Assert.Equal(effect, price == "123.45");
    }

    [Fact]
    public async Task A_slow_answer_comes_in_the_end()
    {
        await FaultAsync(new { path = "/seller/", kind = "slow", delay_ms = 400 });
        var start = TimeProvider.System.GetTimestamp();

        Assert.Equal(0, (await Client.CallAsync(HttpMethod.Get, Shops)).Code);
        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(390));
    }

    [Fact]
    public async Task A_consumed_refresh_token_and_a_stale_page_token_are_refused()
    {
        await FaultAsync(new { path = "/api/v2/token/refresh", kind = "consumed-refresh-token" });
        Assert.Equal(36004005, (await Client.RefreshAsync(Client.RefreshToken)).Code);

        var first = await Client.SearchAsync(Cipher, "{}", ("page_size", "10"));
        await FaultAsync(new { path = "/order/", kind = "stale-page-token" });
        var stale = await Client.SearchAsync(Cipher, "{}", ("page_size", "10"), ("page_token", first.NextPageToken));
        Assert.Equal(36009004, stale.Code);
        Assert.Contains("page_token", stale.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_fails_in_part_and_only_the_other_part_has_its_effect()
    {
        var ids = Server.World.Shops[0].Products.Take(4).Select(product => Id(product.Id)).ToList();
        await FaultAsync(new { path = "/product/202309/products/deactivate", kind = "partial" });
        var errors = (await OkAsync(SendAsync("/product/202309/products/deactivate", new { product_ids = ids }))).GetProperty("errors").EnumerateArray().ToList();

        Assert.Equal([ids[0], ids[2]], errors.Select(error => Text(error.GetProperty("detail"), "product_id")));
        var statuses = new List<string>();
        foreach (var id in ids) statuses.Add(Text(await OkAsync(GetAsync($"/product/202309/products/{id}")), "status"));
        Assert.Equal(["ACTIVATE", "SELLER_DEACTIVATED", "ACTIVATE", "SELLER_DEACTIVATED"], statuses);
    }

    [Fact]
    public async Task Trouble_waits_for_a_call_that_it_can_meet()
    {
        await FaultAsync(new { kind = "stale-page-token" });
        await FaultAsync(new { kind = "partial" });
        await FaultAsync(new { kind = "consumed-refresh-token" });
        var first = await Client.SearchAsync(Cipher, "{}", ("page_size", "10"));
        Assert.Equal(0, first.Code);
        Assert.Equal(36009004, (await Client.SearchAsync(Cipher, "{}", ("page_size", "10"), ("page_token", first.NextPageToken))).Code);
        Assert.Equal(0, (await Client.SearchAsync(Cipher, "{}", ("page_size", "10"), ("page_token", first.NextPageToken))).Code);
        var ids = Server.World.Shops[0].Products.Take(2).Select(product => Id(product.Id));
        Assert.Single((await OkAsync(SendAsync("/product/202309/products/deactivate", new { product_ids = ids }))).GetProperty("errors").EnumerateArray());
        Assert.Equal(36004005, (await Client.RefreshAsync(Client.RefreshToken)).Code);

        await FaultAsync(new { kind = "expired-token" });
        Client.AccessToken = Text((await Client.RefreshAsync(Client.RefreshToken)).Data, "access_token");
        Assert.Equal(105002, (await Client.SearchAsync(Cipher)).Code);
        Assert.Equal(0, (await Client.SearchAsync(Cipher)).Code);
    }

    [Theory]
    [InlineData("""{"kind":"gremlins"}""")]
    [InlineData("""{"kind":"503","probability":2}""")]
    [InlineData("""{"kind":"503","times":0}""")]
    [InlineData("""{"kind":"503","shop":"nobody"}""")]
    [InlineData("""{"status":200}""")]
    public async Task A_wrong_order_of_trouble_is_refused(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await Server.Http.PostAsync("/_sandbox/faults", content);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(0, (await Client.CallAsync(HttpMethod.Get, Shops)).Code);
    }

    [Fact]
    public async Task Over_the_limit_is_throttled_by_shop_and_path_until_time_has_passed()
    {
        using var home = new TemporaryFolder();
        await using var server = await SandboxServer.StartAsync(home.Path, "--Sandbox:Orders=100", "--Sandbox:Shops=3", "--Sandbox:CallsPerSecond=1");
        var client = await server.ConnectAsync("aurelia");
        var statuses = new List<int>();
        for (var i = 0; i < 30; i++) statuses.Add((await client.CallAsync(HttpMethod.Get, Shops)).Status);
        var refused = await client.CallAsync(HttpMethod.Get, Shops);

        Assert.Equal(200, statuses[0]);
        Assert.Contains(429, statuses);
        Assert.Equal(0, (await client.CallAsync(HttpMethod.Get, "/authorization/202309/shops")).Code);
        if (refused.Status == 429) Assert.Equal((36009002, TimeSpan.FromSeconds(1)), (refused.Code, refused.Headers.RetryAfter?.Delta));
        server.Time.Add(TimeSpan.FromSeconds(2));
        Assert.Equal(200, (await client.CallAsync(HttpMethod.Get, Shops)).Status);
    }

    private Task<JsonElement> FaultAsync(object fault) => PostAsync("/_sandbox/faults", fault);
}
