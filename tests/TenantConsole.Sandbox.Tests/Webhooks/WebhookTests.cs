using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Sandbox.Webhooks;

namespace TenantConsole.Sandbox.Tests.Webhooks;

public sealed class WebhookTests : IAsyncLifetime
{
    private const string Path = "/event/202309/webhooks";

    private readonly TemporaryFolder _home = new();
    private SandboxServer _server = null!;
    private PlatformClient _client = null!;
    private WebhookTarget _target = null!;
    private string _cipher = "";
    private int _sent;

    public async Task InitializeAsync()
    {
        _target = await WebhookTarget.StartAsync();
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=600", "--Sandbox:Shops=3");
        _server.Freeze();
        _client = await _server.ConnectAsync("aurelia");
        _cipher = await _client.CipherAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _target.DisposeAsync();
        _home.Dispose();
    }

    [Fact]
    public async Task Subscriptions_are_set_replaced_listed_and_deleted()
    {
        Assert.Equal(0, (await SetAsync("PRODUCT_STATUS_CHANGE", "https://one.example/a")).Code);
        Assert.Equal(0, (await SetAsync("PRODUCT_STATUS_CHANGE", "https://two.example/b")).Code);
        Assert.Equal(0, (await SetAsync("NEW_MESSAGE", "https://one.example/c")).Code);
        var listed = (await CallAsync(HttpMethod.Get, Path)).Data;

        Assert.Equal(2, listed.GetProperty("total_count").GetInt32());
        Assert.Equal(["https://one.example/c", "https://two.example/b"], listed.GetProperty("webhooks").EnumerateArray().Select(webhook => webhook.GetProperty("address").GetString()));
        Assert.Equal(0, (await CallAsync(HttpMethod.Delete, Path, """{"event_type":"NEW_MESSAGE"}""")).Code);
        Assert.Equal(1, (await CallAsync(HttpMethod.Get, Path)).Data.GetProperty("total_count").GetInt32());
    }

    [Theory]
    [InlineData("""{"event_type":"order.created","address":"https://a.example/"}""")]
    [InlineData("""{"event_type":"NEW_MESSAGE"}""")]
    [InlineData("""{"event_type":"NEW_MESSAGE","address":"hooks"}""")]
    [InlineData("""{"event_type":"NEW_MESSAGE","address":"ftp://a.example/"}""")]
    public async Task A_wrong_subscription_is_refused(string body)
    {
        Assert.Equal(36009004, (await CallAsync(HttpMethod.Put, Path, body)).Code);
        Assert.Equal(0, (await CallAsync(HttpMethod.Get, Path)).Data.GetProperty("total_count").GetInt32());
    }

    [Fact]
    public async Task Order_steps_are_told_signed_and_agree_with_the_orders()
    {
        await SetAsync("ORDER_STATUS_CHANGE", _target.Url);
        await PostAsync("/_sandbox/clock", new { advance_seconds = 4 * 86_400 });
        var last = (await _target.WaitAsync(10)).ToList();
        await DrainedAsync();
        last = [.. _target.All];

        Assert.Equal(last.Count, last.Select(notice => notice.Id).Distinct().Count());
        Assert.All(last, notice => Assert.Equal(SignatureOf(notice.Body), notice.Authorization));
        var newest = last.GroupBy(notice => notice.Data.GetProperty("order_id").GetString()!).ToDictionary(group => group.Key, group => group.MaxBy(notice => notice.Data.GetProperty("update_time").GetInt64())!.Data);
        foreach (var chunk in newest.Keys.Chunk(50))
        {
            foreach (var order in (await CallAsync(HttpMethod.Get, "/order/202507/orders", null, ("ids", string.Join(',', chunk)))).Orders)
            {
                var status = order.GetProperty("status").GetString()!;
                if (status is "PARTIALLY_SHIPPING" || order.GetProperty("is_buyer_request_cancel").GetBoolean()) continue;
                var told = newest[order.GetProperty("id").GetString()!];
                Assert.Equal(status == "CANCELLED" ? "CANCEL" : status, told.GetProperty("order_status").GetString());
                Assert.True(told.GetProperty("update_time").GetInt64() <= order.GetProperty("update_time").GetInt64());
            }
        }
    }

    [Fact]
    public async Task What_is_not_taken_comes_again_on_schedule_with_the_same_id_and_body_and_is_given_up_in_the_end()
    {
        _target.Status = _ => 500;
        await PostAsync("/_sandbox/webhooks", new { retry_scale = 0.0001 });
        await SendAsync(99, new { id = "1" });
        var tries = await _target.WaitAsync(5);
        await DrainedAsync();

        Assert.Equal(5, _target.All.Count);
        Assert.Single(tries.Select(notice => Convert.ToHexString(notice.Body)).Distinct());
        var delivery = (await _server.Http.GetJsonAsync("/_sandbox/webhooks")).GetProperty("deliveries")[0];
        Assert.Equal(("given-up", 5, 500), (delivery.GetProperty("outcome").GetString(), delivery.GetProperty("attempts").GetInt32(), delivery.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task The_schedule_is_the_platforms_two_minutes_half_an_hour_three_hours_twelve_hours()
    {
        bool IsRefused(WebhookTarget.Received notice) => notice.Data.GetProperty("id").GetString() == "1";
        int Tried() => _target.All.Count(IsRefused);
        _target.Status = notice => IsRefused(notice) ? 503 : 200;
        await SendAsync(99, new { id = "1" });
        await _target.WaitAsync(1);
        foreach (var (wait, tries) in new[] { (TimeSpan.FromMinutes(2), 2), (TimeSpan.FromMinutes(30), 3), (TimeSpan.FromHours(3), 4), (TimeSpan.FromHours(12), 5) })
        {
            await AttemptsAsync(tries - 1);
            _server.Time.Add(wait - TimeSpan.FromSeconds(20));
            await LooksAgainAsync();
            Assert.Equal(tries - 1, Tried());
            _server.Time.Add(TimeSpan.FromSeconds(20));
            await _target.WaitAsync(tries, IsRefused);
        }
    }

    [Fact]
    public async Task A_restart_sends_what_was_open_and_not_what_was_taken()
    {
        _target.Status = notice => notice.Data.GetProperty("id").GetString() == "open" ? 500 : 200;
        await SendAsync(99, new { id = "taken" });
        await SendAsync(99, new { id = "open" });
        await _target.WaitAsync(2);
        await AttemptsAsync(1);
        await _server.DisposeAsync();
        _target.Status = _ => 200;
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:WebhookRetryScale=0");
        var all = await _target.WaitAsync(3);
        await DrainedAsync();

        Assert.Equal(["open", "open", "taken"], _target.All.Select(notice => notice.Data.GetProperty("id").GetString()).Order());
        Assert.Single(all.Where(notice => notice.Data.GetProperty("id").GetString() == "open").Select(notice => notice.Id).Distinct());
    }

    [Fact]
    public async Task Trouble_comes_on_request_duplicates_wrong_signs_drops_delays_and_disorder()
    {
        await TroubleAsync(new { kind = "duplicate" });
        await SendAsync(99, new { id = "twice" });
        Assert.Single((await _target.WaitAsync(2)).Select(notice => notice.Id).Distinct());

        await TroubleAsync(new { kind = "mis-sign" });
        await SendAsync(99, new { id = "forged" });
        var forged = (await _target.WaitAsync(1, Is("forged")))[0];
        Assert.NotEqual(SignatureOf(forged.Body), forged.Authorization);

        await TroubleAsync(new { kind = "drop" });
        await SendAsync(99, new { id = "lost" });
        await TroubleAsync(new { kind = "delay", delay_ms = 60_000 });
        await SendAsync(99, new { id = "late" });
        await TroubleAsync(new { kind = "reorder", times = 3, delay_ms = 600_000 });
        foreach (var id in new[] { "a", "b", "c" }) await SendAsync(99, new { id });
        await _target.WaitAsync(3, notice => notice.Data.GetProperty("id").GetString()!.Length == 1);
        Assert.Equal(["c", "b", "a"], _target.All.Select(notice => notice.Data.GetProperty("id").GetString()!).Where(id => id.Length == 1));
        Assert.DoesNotContain(_target.All, notice => Is("lost")(notice) || Is("late")(notice));
        _server.Time.Add(TimeSpan.FromMinutes(1));
        await _target.WaitAsync(1, Is("late"));

        static Func<WebhookTarget.Received, bool> Is(string id) => notice => notice.Data.GetProperty("id").GetString() == id;
    }

    [Fact]
    public async Task A_target_that_is_down_does_not_slow_the_world()
    {
        await SetAsync("ORDER_STATUS_CHANGE", "http://127.0.0.1:9/closed");
        await PostAsync("/_sandbox/clock", new { advance_seconds = 86_400 });
        var start = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < 10; i++) Assert.Equal(0, (await _client.SearchAsync(_cipher)).Code);

        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("hangs")]
    [InlineData("answers nonsense")]
    [InlineData("never ends its answer")]
    public async Task A_bad_target_of_many_shops_and_topics_keeps_nobody_else_waiting(string how)
    {
        await using var bad = BadTarget.Start(how);
        await PostAsync("/_sandbox/app", new { webhook_url = bad.Url });
        await SetAsync("ORDER_STATUS_CHANGE", _target.Url);
        foreach (var shop in _server.World.Shops) await PostAsync("/_sandbox/orders", new { shop = shop.Id, orders = 300, hours = 0 });
        await PostAsync("/_sandbox/clock", new { advance_seconds = 3 * 86_400 });
        var steps = (await _client.AllAsync(_cipher, "{}", 100)).Count;
        Assert.True(steps > 400);

        // Three seconds for each sixteen of what goes to the bad one would be minutes.
        await _target.WaitAsync(steps, notice => notice.Root.GetProperty("shop_id").GetString() == _server.World.Shops[0].Id);
        await bad.MetAsync();
        Assert.Equal(0, (await _client.SearchAsync(_cipher)).Code);
    }

    [Fact]
    public async Task A_long_run_keeps_few_outcomes_and_a_restart_repeats_none_of_the_forgotten()
    {
        await _server.DisposeAsync();
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:WebhookLog=100", "--Sandbox:WebhookRetryScale=0");
        await PostAsync("/_sandbox/app", new { webhook_url = _target.Url });
        await PostAsync("/_sandbox/orders", new { shop = _server.World.Shops[0].Id, orders = 20, hours = 0 });
        for (var day = 0; day < 5; day++)
        {
            await PostAsync("/_sandbox/clock", new { advance_seconds = 86_400 });
            await IdleAsync();
        }
        var book = _server.Services.GetRequiredService<DeliveryBook>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (book.Count > 100) await Task.Delay(50, patience.Token);
        var told = _target.All.Select(notice => notice.Id).ToList();
        Assert.True(told.Distinct().Count() > 300, $"{told.Count}");
        await _server.DisposeAsync();
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:WebhookLog=100", "--Sandbox:WebhookRetryScale=0");
        await _server.Http.GetJsonAsync("/_sandbox/webhooks");
        await PostAsync("/_sandbox/webhooks/send", new { shop = _server.World.Shops[0].Id, type = 99, data = new { id = "last" } });
        await _target.WaitAsync(1, notice => notice.Type == 99);
        await IdleAsync();

        Assert.Equal(told.Order(), _target.All.Where(notice => notice.Type != 99).Select(notice => notice.Id).Order());
    }

    /// <summary>Until all that the world has told by now has been delivered.</summary>
    private async Task IdleAsync()
    {
        var sender = _server.Services.GetRequiredService<WebhookSender>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var calm = 0; calm < 5; calm = sender.Waiting == 0 && sender.Latest.All(delivery => delivery.Outcome is not null) ? calm + 1 : 0) await Task.Delay(100, patience.Token);
    }

    [Fact]
    public async Task A_target_that_never_answers_keeps_no_other_target_waiting()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await SetAsync("ORDER_STATUS_CHANGE", $"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/silence");
        await SetAsync("NEW_MESSAGE", _target.Url);
        await PostAsync("/_sandbox/orders", new { shop = _server.World.Shops[0].Id, orders = 3000, hours = 0 });
        await PostAsync("/_sandbox/clock", new { advance_seconds = 3600 });
        while ((await _server.Http.GetJsonAsync("/_sandbox/webhooks")).GetProperty("waiting").GetInt32() < 2000) await Task.Delay(20);
        await PostAsync("/_sandbox/webhooks/send", new { shop = _server.World.Shops[0].Id, type = 14, data = new { message_id = "1" } });

        Assert.Single(await _target.WaitAsync(1, notice => notice.Type == 14));
        Assert.True((await _server.Http.GetJsonAsync("/_sandbox/webhooks")).GetProperty("waiting").GetInt32() > 1000);
    }

    [Fact]
    public async Task What_is_held_to_change_the_order_goes_when_its_time_is_over()
    {
        await TroubleAsync(new { kind = "reorder", times = 3, delay_ms = 60_000 });
        foreach (var id in new[] { "a", "b" }) await SendAsync(99, new { id });
        Assert.Empty(_target.All);
        _server.Time.Add(TimeSpan.FromMinutes(1));

        Assert.Equal(["b", "a"], (await _target.WaitAsync(2)).Select(notice => notice.Data.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_withdrawn_authorization_is_told_to_the_apps_address()
    {
        await PostAsync("/_sandbox/app", new { webhook_url = _target.Url });
        await PostAsync("/_sandbox/faults", new { revoke_seller = "aurelia" });

        Assert.Equal(3, (await _target.WaitAsync(3, notice => notice.Type == 6)).Select(notice => notice.Root.GetProperty("shop_id").GetString()).Distinct().Count());
    }

    private async Task SendAsync(int type, object data)
    {
        if (!_server.World.Worlds[0].Notices.Subscriptions.ContainsKey("*")) await PostAsync("/_sandbox/app", new { webhook_url = _target.Url });
        await PostAsync("/_sandbox/webhooks/send", new { shop = _server.World.Shops[0].Id, type, data });
        // One after the other, so that the order in which they leave is known.
        _sent++;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await _server.Http.GetJsonAsync("/_sandbox/webhooks")).GetProperty("deliveries").GetArrayLength() < _sent) await Task.Delay(20, patience.Token);
    }

    /// <summary>Returns when the sender has looked at what is due: twice, so that what left at the first look has come.</summary>
    private async Task LooksAgainAsync()
    {
        for (var look = 0; look < 2; look++)
        {
            var id = $"look {_sent}";
            await SendAsync(99, new { id });
            await _target.WaitAsync(1, notice => notice.Data.GetProperty("id").GetString() == id);
        }
    }

    private Task TroubleAsync(object trouble) => PostAsync("/_sandbox/webhooks", trouble);

    private async Task AttemptsAsync(int attempts)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await _server.Http.GetJsonAsync("/_sandbox/webhooks")).GetProperty("deliveries").EnumerateArray().Any(delivery => delivery.GetProperty("outcome").GetString() == "open" && delivery.GetProperty("attempts").GetInt32() < attempts)) await Task.Delay(20, patience.Token);
    }

    private async Task DrainedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await _server.Http.GetJsonAsync("/_sandbox/webhooks")).GetProperty("deliveries").EnumerateArray().Any(delivery => delivery.GetProperty("outcome").GetString() == "open")) await Task.Delay(50, patience.Token);
    }

    private string SignatureOf(byte[] body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(_client.AppSecret), (byte[])[.. Encoding.UTF8.GetBytes(_client.AppKey), .. body]));

    private Task<Answer> SetAsync(string topic, string address) => CallAsync(HttpMethod.Put, Path, JsonSerializer.Serialize(new { event_type = topic, address }));

    private Task<Answer> CallAsync(HttpMethod method, string path, string? body = null, params (string, string)[] query) =>
        _client.CallAsync(method, path, body, [("shop_cipher", _cipher), .. query]);

    private async Task PostAsync(string path, object body)
    {
        using var response = await _server.Http.PostAsJsonAsync(path, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
