using System.Net.Http.Json;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Journal;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Killed_and_started_again_the_sandbox_has_lost_nothing()
    {
        var before = await SandboxProcess.StartAsync(_home.Path, "--Sandbox:Orders=1000", "--Sandbox:Seed=99");
        string[] ids;
        string access, refresh, unusedCode, usedCode, cipher, orders;
        using (before)
        {
            var credentials = await before.Http.GetJsonAsync("/_sandbox/credentials?seller=kohaku");
            usedCode = Text(credentials, "auth_code");
            var client = Client(before, credentials);
            var tokens = (await client.TokenAsync(usedCode)).Data;
            (access, refresh) = (Text(tokens, "access_token"), Text(tokens, "refresh_token"));
            client.AccessToken = access;
            cipher = await client.CipherAsync();
            orders = Payments(await client.SearchAsync(cipher, "{}", ("sort_order", "ASC"), ("page_size", "100")), out ids);
            unusedCode = Text(await before.Http.GetJsonAsync("/_sandbox/credentials?seller=zubr"), "auth_code");
            before.Kill();
        }

        using var after = await SandboxProcess.StartAsync(_home.Path);
        var again = Client(after, await after.Http.GetJsonAsync("/_sandbox/credentials"));
        again.AccessToken = access;
        Assert.Equal(orders, Payments(await again.SearchAsync(cipher, "{}", ("sort_order", "ASC"), ("page_size", "100")), out var idsAgain));
        Assert.Equal(ids, idsAgain);
        Assert.Equal(36004004, (await again.TokenAsync(usedCode)).Code);
        Assert.Equal(0, (await again.TokenAsync(unusedCode)).Code);
        Assert.Equal(0, (await again.RefreshAsync(refresh)).Code);
        after.Kill();
    }

    [Fact]
    public async Task Every_change_that_was_answered_outlives_a_kill()
    {
        string cipher, product, sku, order, made, cancelled, access;
        int orders;
        using (var before = await SandboxProcess.StartAsync(_home.Path, "--Sandbox:Orders=1500", "--Sandbox:Shops=3", "--Sandbox:Seed=99", "--Sandbox:Start=2026-03-18T15:00:00Z"))
        {
            (await before.Http.PostAsJsonAsync("/_sandbox/clock", new { speed = 0 })).EnsureSuccessStatusCode();
            (await before.Http.PostAsJsonAsync("/_sandbox/orders", new { shop = "Aurelia Skin US", orders = 120, hours = 0 })).EnsureSuccessStatusCode();
            (await before.Http.PostAsJsonAsync("/_sandbox/clock", new { advance_seconds = 7200 })).EnsureSuccessStatusCode();
            var credentials = await before.Http.GetJsonAsync("/_sandbox/credentials?seller=aurelia");
            var client = Client(before, credentials);
            client.AccessToken = access = Text((await client.TokenAsync(Text(credentials, "auth_code"))).Data, "access_token");
            cipher = await client.CipherAsync();
            orders = (await client.SearchAsync(cipher)).TotalCount;
            order = Text((await client.SearchAsync(cipher, """{"order_status":"COMPLETED"}""", ("sort_order", "ASC"))).Orders.First(known => !known.GetProperty("is_sample_order").GetBoolean()), "id");
            cancelled = Text((await client.SearchAsync(cipher, """{"order_status":"AWAITING_SHIPMENT"}""")).Orders.First(known => !known.GetProperty("is_buyer_request_cancel").GetBoolean()), "id");
            var listed = (await client.CallAsync(HttpMethod.Post, "/product/202502/products/search", """{"status":"ACTIVATE"}""", ("shop_cipher", cipher))).Data.GetProperty("products")[0];
            (product, sku) = (Text(listed, "id"), Text(listed.GetProperty("skus")[0], "id"));
            await OkAsync(client.CallAsync(HttpMethod.Put, "/event/202309/webhooks", """{"event_type":"NEW_MESSAGE","address":"https://hooks.example/a"}""", ("shop_cipher", cipher)));
            await OkAsync(client.CallAsync(HttpMethod.Post, "/return_refund/202309/cancellations", $$"""{"order_id":"{{cancelled}}","cancel_reason":"seller_cancel_reason_out_of_stock"}""", ("shop_cipher", cipher)));
            made = Text(await OkAsync(ReturnAsync(client)), "return_id");
            await OkAsync(client.CallAsync(HttpMethod.Post, $"/product/202309/products/{product}/prices/update", $$$"""{"skus":[{"id":"{{{sku}}}","price":{"amount":"71.17"}}]}""", ("shop_cipher", cipher)));
            before.Kill();
        }

        using var after = await SandboxProcess.StartAsync(_home.Path);
        var again = Client(after, await after.Http.GetJsonAsync("/_sandbox/credentials"));
        again.AccessToken = access;
        Assert.Equal(orders, (await again.SearchAsync(cipher)).TotalCount);
        Assert.Equal("https://hooks.example/a", Text((await again.CallAsync(HttpMethod.Get, "/event/202309/webhooks", null, ("shop_cipher", cipher))).Data.GetProperty("webhooks")[0], "address"));
        Assert.Equal("CANCELLED", Text((await again.CallAsync(HttpMethod.Get, "/order/202507/orders", null, ("shop_cipher", cipher), ("ids", cancelled))).Orders[0], "status"));
        Assert.Equal(made, Text(await OkAsync(ReturnAsync(again)), "return_id"));
        var price = (await again.CallAsync(HttpMethod.Get, $"/product/202309/products/{product}", null, ("shop_cipher", cipher))).Data.GetProperty("skus").EnumerateArray().Single(known => Text(known, "id") == sku).GetProperty("price");
        Assert.Equal("71.17", Text(price, "sale_price"));
        after.Kill();

        Task<Answer> ReturnAsync(PlatformClient client) => client.CallAsync(
            HttpMethod.Post, "/return_refund/202309/returns", $$"""{"order_id":"{{order}}","return_type":"REFUND","return_reason":"ecom_order_delivered_refund_and_return_reason_damaged"}""",
            ("shop_cipher", cipher), ("idempotency_key", "once"));

        static async Task<JsonElement> OkAsync(Task<Answer> call)
        {
            var answer = await call;
            Assert.True(answer.Code == 0, $"{answer.Code} {answer.Message}");
            return answer.Data;
        }
    }

    [Fact]
    public async Task The_world_clock_outlives_a_restart()
    {
        long world;
        await using (var server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=100"))
        {
            Assert.True(server.Clock.TrySet(null, 5 * 86_400_000L, 10));
            world = server.Clock.Milliseconds;
        }
        await using var again = await SandboxServer.StartAsync(_home.Path);

        Assert.InRange(again.Clock.Milliseconds - world, 0, 600_000);
        Assert.Equal(10, again.Clock.Current.Speed);
    }

    [Fact]
    public async Task A_line_cut_short_by_a_crash_is_dropped()
    {
        string token;
        await using (var server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=100")) token = (await server.ConnectAsync("zubr")).AccessToken;
        await File.AppendAllTextAsync(JournalPath, """{"kind":"tokens","at":17""");

        for (var i = 0; i < 2; i++)
        {
            await using var again = await SandboxServer.StartAsync(_home.Path);
            var client = await again.ConnectAsync("zubr");
            client.AccessToken = token;
            Assert.Equal(0, (await client.CallAsync(HttpMethod.Get, "/seller/202309/shops")).Code);
        }
    }

    [Fact]
    public async Task A_damaged_journal_stops_the_start_and_is_left_as_it_was()
    {
        await using (await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=100")) { }
        var damaged = await File.ReadAllTextAsync(JournalPath) + "not json\n";
        await File.WriteAllTextAsync(JournalPath, damaged);
        var wrong = await Assert.ThrowsAsync<SettingException>(() => SandboxServer.StartAsync(_home.Path));

        Assert.Equal("Home", wrong.Setting);
        Assert.Contains("line 2", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(damaged, await File.ReadAllTextAsync(JournalPath));
    }

    [Fact]
    public async Task Two_sandboxes_do_not_share_a_home()
    {
        await using var first = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=100");
        var wrong = await Assert.ThrowsAsync<SettingException>(() => SandboxServer.StartAsync(_home.Path));

        Assert.Contains("in use", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sandbox:Seed", "5")]
    [InlineData("Sandbox:Orders", "101")]
    [InlineData("Sandbox:Shops", "3")]
    [InlineData("Sandbox:Start", "2026-03-19T15:00:00Z")]
    public async Task A_home_keeps_its_world(string setting, string other)
    {
        await using (await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=100", "--Sandbox:Seed=4")) { }
        var wrong = await Assert.ThrowsAsync<SettingException>(() => SandboxServer.StartAsync(_home.Path, $"--{setting}={other}"));

        Assert.Equal(setting, wrong.Setting);
    }

    private string JournalPath => Path.Combine(_home.Path, "journal.jsonl");

    private static PlatformClient Client(SandboxProcess process, JsonElement credentials) =>
        new(process.Http, Text(credentials, "app_key"), Text(credentials, "app_secret"), TimeProvider.System);

    private static string Payments(Answer answer, out string[] ids)
    {
        ids = [.. answer.Orders.Select(order => Text(order, "id"))];
        Assert.NotEmpty(ids);
        return string.Concat(answer.Orders.Select(order => order.GetProperty("payment").GetRawText() + order.GetProperty("line_items").GetArrayLength()));
    }

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;
}
