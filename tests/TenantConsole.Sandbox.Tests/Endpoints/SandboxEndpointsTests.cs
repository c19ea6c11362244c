using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using TenantConsole.Sandbox.Endpoints;

namespace TenantConsole.Sandbox.Tests.Endpoints;

public sealed class SandboxEndpointsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _home = new();
    private SandboxServer _server = null!;

    public async Task InitializeAsync() => _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=3000");

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }

    [Theory]
    [InlineData("127.0.0.1", "localhost:5090", true)]
    [InlineData("::1", "[::1]:5090", true)]
    [InlineData("127.0.0.1", "127.0.0.1:5090", true)]
    [InlineData("127.0.0.1", "evil.example", false)]
    [InlineData("192.0.2.7", "localhost:5090", false)]
    [InlineData(null, "localhost:5090", false)]
    public async Task They_answer_to_this_machine_only(string? remote, string host, bool allowed)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Host = new HostString(host);
        var answer = await SandboxEndpoints.LoopbackOnlyAsync(new DefaultEndpointFilterInvocationContext(context), _ => ValueTask.FromResult<object?>("in"));

        Assert.Equal(allowed, answer is "in");
        Assert.Equal(allowed ? null : 403, (answer as IStatusCodeHttpResult)?.StatusCode);
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused_over_http()
    {
        foreach (var path in new[] { "", "/health", "/credentials", "/clock", "/faults" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/_sandbox" + path) { Headers = { Host = "evil.example" } };
            using var response = await _server.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task Health_and_the_page_show_the_world()
    {
        var health = await _server.Http.GetJsonAsync("/_sandbox/health");
        Assert.Equal(12, health.GetProperty("shops").GetInt32());
        Assert.InRange(health.GetProperty("orders").GetInt32(), 2700, 3400);
        await _server.ConnectAsync("zubr");

        var page = WebUtility.HtmlDecode(await _server.Http.GetStringAsync("/_sandbox"));
        Assert.Contains("Żubr Outdoor UK", page, StringComparison.Ordinal);
        Assert.Contains("/api/v2/token/get", page, StringComparison.Ordinal);
        Assert.DoesNotContain("app_secret=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_switches_work_say_what_is_wrong_and_are_closed_to_other_sites()
    {
        async Task<(int Status, string Text)> SubmitAsync(string? origin, params (string, string)[] fields)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/_sandbox/do") { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2))) };
            if (origin is not null) request.Headers.Add("Origin", origin);
            using var response = await _server.Http.SendAsync(request);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }

        Assert.Equal(302, (await SubmitAsync(null, ("do", "fault"), ("kind", "503"), ("path", "/seller/"), ("times", "2"), ("shop", ""))).Status);
        Assert.Equal(503, (await (await _server.ConnectAsync("zubr")).CallAsync(HttpMethod.Get, "/seller/202309/shops")).Status);
        Assert.Contains("1 left", await _server.Http.GetStringAsync("/_sandbox"), StringComparison.Ordinal);
        Assert.Equal(302, (await SubmitAsync(_server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority), ("do", "no-faults"))).Status);
        Assert.Equal(403, (await SubmitAsync("https://evil.example", ("do", "clock"), ("advance_seconds", "3600"))).Status);
        Assert.Equal(302, (await SubmitAsync(null, ("do", "fault"), ("kind", "429"), ("script", "503, ok"), ("path", "/seller/"), ("shop", _server.World.Shops[0].Id))).Status);
        Assert.Contains("503, ok", await _server.Http.GetStringAsync("/_sandbox"), StringComparison.Ordinal);
        Assert.Equal(302, (await SubmitAsync(null, ("do", "app"), ("webhook_url", "http://localhost:9/hooks"))).Status);
        Assert.Equal(302, (await SubmitAsync(null, ("do", "webhooks"), ("kind", "drop"), ("topic", "1"), ("shop", _server.World.Shops[1].Id), ("times", "7"))).Status);
        var page = WebUtility.HtmlDecode(await _server.Http.GetStringAsync("/_sandbox"));
        Assert.Contains("http://localhost:9/hooks", page, StringComparison.Ordinal);
        Assert.Contains($"<code>drop</code> on <code>ORDER_STATUS_CHANGE</code> of {_server.World.Shops[1].Name}, 7 left", page, StringComparison.Ordinal);
        Assert.Equal(302, (await SubmitAsync(null, ("do", "anomalies"), ("on", "true"), ("shop", ""))).Status);
        Assert.Equal(302, (await SubmitAsync(null, ("do", "clock"), ("advance_hours", "480"))).Status);
        Assert.NotEmpty((await _server.Http.GetJsonAsync("/_sandbox/anomalies")).GetProperty("anomalies").EnumerateArray());
        Assert.Equal(302, (await SubmitAsync(null, ("do", "anomalies"), ("on", "false"), ("shop", _server.World.Shops[0].Id))).Status);
        Assert.Contains("on in 11 of 12 shops", await _server.Http.GetStringAsync("/_sandbox"), StringComparison.Ordinal);
        var wrong = await SubmitAsync(null, ("do", "clock"), ("speed", "-1"));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("speed must be", wrong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_jumps_and_runs_for_business_time_alone()
    {
        var client = await _server.ConnectAsync("glowlab");
        var cipher = await client.CipherAsync();
        var before = await client.SearchAsync(cipher);
        var since = _server.Clock.Seconds;
        var jumped = await PostAsync("/_sandbox/clock", new { advance_seconds = 86_400 });
        Assert.Equal(HttpStatusCode.OK, jumped);

        var after = await client.SearchAsync(cipher, $$"""{"update_time_ge":{{since}}}""", ("sort_field", "update_time"), ("page_size", "100"));
        Assert.Equal(0, after.Code);
        Assert.True(after.TotalCount > 5);
        Assert.True((await client.SearchAsync(cipher)).TotalCount > before.TotalCount);

        Assert.Equal(HttpStatusCode.OK, await PostAsync("/_sandbox/clock", new { speed = 3600 }));
        var start = (await _server.Http.GetJsonAsync("/_sandbox/clock")).GetProperty("world_time").GetInt64();
        _server.Time.Add(TimeSpan.FromSeconds(24));
        Assert.InRange((await _server.Http.GetJsonAsync("/_sandbox/clock")).GetProperty("world_time").GetInt64() - start, 24 * 3600, 48 * 3600);
        Assert.Equal(0, (await client.SearchAsync(cipher)).Code);
    }

    [Fact]
    public async Task World_time_never_runs_backwards()
    {
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("/_sandbox/clock", new { world_time = 1_000_000_000 }));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("/_sandbox/clock", new { speed = -1 }));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("/_sandbox/clock", new { advance_seconds = -5 }));
    }

    [Fact]
    public async Task Faults_strike_as_often_as_ordered()
    {
        var client = await _server.ConnectAsync("glowlab");
        var cipher = await client.CipherAsync();
        await PostAsync("/_sandbox/faults", new { path = "/order/", status = 429, retry_after = 3, times = 2 });

        var first = await client.SearchAsync(cipher);
        Assert.Equal((429, 36009002), (first.Status, first.Code));
        Assert.Equal(TimeSpan.FromSeconds(3), first.Headers.RetryAfter?.Delta);
        Assert.Equal(0, (await client.CallAsync(HttpMethod.Get, "/authorization/202309/shops")).Code);
        Assert.Equal(429, (await client.SearchAsync(cipher)).Status);
        Assert.Equal(200, (await client.SearchAsync(cipher)).Status);

        await PostAsync("/_sandbox/faults", new { status = 429 });
        Assert.Null((await client.SearchAsync(cipher)).Headers.RetryAfter);
        await PostAsync("/_sandbox/faults", new { status = 503 });
        Assert.Equal(503, (await client.SearchAsync(cipher)).Status);
        await PostAsync("/_sandbox/faults", new { status = 500 });
        var broken = await client.SearchAsync(cipher);
        Assert.Equal((500, 36009003), (broken.Status, broken.Code));
        await PostAsync("/_sandbox/faults", new { status = 500, times = 9 });
        await PostAsync("/_sandbox/faults", new { clear = true });
        Assert.Equal(200, (await client.SearchAsync(cipher)).Status);
    }

    [Fact]
    public async Task Tokens_can_be_ended_and_authorizations_withdrawn()
    {
        var client = await _server.ConnectAsync("glowlab");
        await PostAsync("/_sandbox/faults", new { expire_access_tokens = true });
        Assert.Equal(105002, (await client.CallAsync(HttpMethod.Get, "/seller/202309/shops")).Code);
        client.AccessToken = (await client.RefreshAsync(client.RefreshToken)).Data.GetProperty("access_token").GetString()!;
        Assert.Equal(0, (await client.CallAsync(HttpMethod.Get, "/seller/202309/shops")).Code);

        var other = await _server.ConnectAsync("zubr");
        await PostAsync("/_sandbox/faults", new { revoke_seller = "glowlab" });
        Assert.Equal(105003, (await client.CallAsync(HttpMethod.Get, "/seller/202309/shops")).Code);
        Assert.Equal(36004005, (await client.RefreshAsync(client.RefreshToken)).Code);
        Assert.Equal(0, (await other.CallAsync(HttpMethod.Get, "/seller/202309/shops")).Code);
        Assert.Equal(0, (await (await _server.ConnectAsync("glowlab")).CallAsync(HttpMethod.Get, "/seller/202309/shops")).Code);
    }

    private async Task<HttpStatusCode> PostAsync(string path, object body)
    {
        using var response = await _server.Http.PostAsJsonAsync(path, body);
        return response.StatusCode;
    }
}
