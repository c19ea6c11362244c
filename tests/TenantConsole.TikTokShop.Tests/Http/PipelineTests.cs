using System.Net;
using System.Net.Sockets;
using System.Text;
using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Http;

public sealed class PipelineTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task SearchAsync_Always_SendsASignedRequest()
    {
        await using var platform = await StartAsync(Data("""{"next_page_token":"","orders":[],"total_count":0}"""));
        using var client = new Client(platform.Url);
        var search = new OrderSearch { Status = OrderStatuses.AwaitingShipment, UpdatedFrom = Client.Start, PageSize = 20, Sort = OrderSort.UpdateTime, Descending = false };

        await client.Orders.SearchAsync(Client.Shop, search, "aGVsbG8+d29ybGQ/Zm9vPT0=", None);

        var request = Assert.Single(platform.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/order/202309/orders/search", request.Path);
        Assert.Equal("""{"order_status":"AWAITING_SHIPMENT","update_time_ge":1767225600}""", request.Text);
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Equal("ROW_token+1", request.Headers["x-tts-access-token"]);
        Assert.Contains("page_token=aGVsbG8%2Bd29ybGQ%2FZm9vPT0%3D", request.RawQuery, StringComparison.Ordinal);
        Assert.Equal(
            ["app_key", "page_size", "page_token", "shop_cipher", "sign", "sort_field", "sort_order", "timestamp"], request.Query.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("1767225600", request.Query["timestamp"]);
        Assert.Equal("GCP_cipher/1+", request.Query["shop_cipher"]);
        Assert.Equal("update_time", request.Query["sort_field"]);
        Assert.Equal("ASC", request.Query["sort_order"]);
        Assert.Equal(RequestSigner.Sign(request.Path, request.Query, request.Body, request.Headers["content-type"], Given.AppSecret), request.Query["sign"]);
    }

    [Fact]
    public async Task GetAsync_WhenVersionIsSet_CallsThatVersion()
    {
        await using var platform = await StartAsync(Data("""{"orders":[]}"""));
        using var client = new Client(platform.Url, options => options.Versions["orders.get"] = "202309");

        await client.Orders.GetAsync(Client.Shop, [OrderId.Parse("1"), OrderId.Parse("2")], None);

        var request = Assert.Single(platform.Requests);
        Assert.Equal("GET", request.Method);
        Assert.Equal("/order/202309/orders", request.Path);
        Assert.Equal("1,2", request.Query["ids"]);
        Assert.Empty(request.Body);
        Assert.Equal(RequestSigner.Sign(request.Path, request.Query, default, null, Given.AppSecret), request.Query["sign"]);
    }

    [Fact]
    public async Task GetAuthorizedAsync_Always_SendsNoCipherAndReadsShops()
    {
        await using var platform = await StartAsync(Data("""
            {"shops":[{"id":"7495000000000000001","name":"Demo Tea","region":"GB","seller_type":"LOCAL","cipher":"GCP_x","code":"GBLC","extra":{"a":1}}]}
            """));
        using var client = new Client(platform.Url);

        var shop = Assert.Single(await client.Shops.GetAuthorizedAsync(Client.Shop.Token, None));

        Assert.Equal("/authorization/202309/shops", platform.Requests[0].Path);
        Assert.DoesNotContain("shop_cipher", platform.Requests[0].Query.Keys);
        Assert.Equal(ShopId.Parse("7495000000000000001"), shop.Id);
        Assert.Equal("GCP_x", shop.Cipher.Reveal());
        Assert.Equal("GB", shop.Region);
        Assert.Contains("extra", shop.Unknown!.Keys);
        Assert.DoesNotContain("GCP_x", shop.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAuthorizedAsync_WhenDataIsEmpty_GivesNoShops()
    {
        await using var platform = await StartAsync(Body(200, """{"code":0,"message":"Success","request_id":"r","data":null}"""));
        using var client = new Client(platform.Url);

        Assert.Empty(await client.Shops.GetAuthorizedAsync(Client.Shop.Token, None));
    }

    [Fact]
    public async Task Send_WhenThrottled_ComesBackWithDoublingWaitsAndAFreshSignature()
    {
        await using var platform = await StartAsync(Refusal(36009002, status: 429), Refusal(36009003, status: 500), Body(503, "busy"), Data("""{"shops":[]}"""));
        using var client = new Client(platform.Url);

        await client.Shops.GetAuthorizedAsync(Client.Shop.Token, None);

        Assert.Equal([1d, 2d, 4d], client.Clock.Waits.Select(w => w.TotalSeconds));
        Assert.Equal(4, platform.Requests.Select(r => r.Query["sign"]).Distinct().Count());
        Assert.Equal(["1767225600", "1767225601", "1767225603", "1767225607"], platform.Requests.Select(r => r.Query["timestamp"]));
    }

    [Fact]
    public async Task Send_WhenJitterIsSet_AddsAtMostThat()
    {
        await using var platform = await StartAsync(Refusal(36009002), Data("""{"shops":[]}"""));
        using var client = new Client(platform.Url, options => options.RetryJitter = TimeSpan.FromSeconds(0.5));

        await client.Shops.GetAuthorizedAsync(Client.Shop.Token, None);

        Assert.InRange(Assert.Single(client.Clock.Waits).TotalSeconds, 1, 1.5);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Thu, 01 Jan 2026 00:00:07 GMT")]
    public async Task Send_WhenRetryAfterIsGiven_ObeysIt(string retryAfter)
    {
        await using var platform = await StartAsync(Refusal(36009002, status: 429, retryAfter: retryAfter), Data("""{"shops":[]}"""));
        using var client = new Client(platform.Url);

        await client.Shops.GetAuthorizedAsync(Client.Shop.Token, None);

        Assert.Equal(7, Assert.Single(client.Clock.Waits).TotalSeconds);
    }

    [Fact]
    public async Task Send_WhenWaitIsTooLong_LeavesItToTheCaller()
    {
        await using var platform = await StartAsync(Refusal(36009002, status: 429, retryAfter: "300"));
        using var client = new Client(platform.Url);

        var error = await Assert.ThrowsAsync<RetryLaterException>(() => client.Shops.GetAuthorizedAsync(Client.Shop.Token, None));

        Assert.Equal(Client.Start.AddSeconds(300), error.RetryAt);
        Assert.Single(platform.Requests);
        Assert.Empty(client.Clock.Waits);
    }

    [Fact]
    public async Task Send_WhenItNeverGetsThrough_StopsAfterTheRetries()
    {
        await using var platform = await StartAsync(Refusal(36009003));
        using var client = new Client(platform.Url, options => options.Retries = 2);

        var error = await Assert.ThrowsAsync<RetryLaterException>(() => client.Shops.GetAuthorizedAsync(Client.Shop.Token, None));

        Assert.Equal(3, platform.Requests.Count);
        Assert.Equal("r-36009003", error.RequestId);
        Assert.True(error.RetryAt > client.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Send_WhenRefused_NeitherRepeatsNorShowsSecrets()
    {
        await using var platform = await StartAsync(Refusal(106001, "signature is invalid", 401));
        using var client = new Client(platform.Url);

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => client.Orders.GetAsync(Client.Shop, [OrderId.Parse("1")], None));

        Assert.Single(platform.Requests);
        Assert.Equal("sign", error.Field);
        Assert.Equal(106001, error.Code);
        Assert.Equal("r-106001", error.RequestId);
        Assert.Equal(HttpStatusCode.Unauthorized, error.HttpStatus);
        Assert.Equal("signature is invalid", error.PlatformMessage);
        Assert.Equal("orders.get", error.Operation);
        Assert.Contains("106001", error.Message, StringComparison.Ordinal);
        foreach (var secret in new[] { Given.AppSecret, "ROW_token", "GCP_cipher", platform.Requests[0].Query["sign"] })
            Assert.DoesNotContain(secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WhenASafeCallTimesOut_CanBeRetried()
    {
        await using var platform = await StartAsync(Silence);
        using var client = new Client(platform.Url, options => (options.Timeout, options.Retries) = (TimeSpan.FromSeconds(1), 0));
        client.Clock.Longest = TimeSpan.Zero;

        var error = await Assert.ThrowsAsync<RetryLaterException>(() => client.Shops.GetAuthorizedAsync(Client.Shop.Token, None));

        Assert.Null(error.HttpStatus);
        Assert.Null(error.Code);
    }

    [Fact]
    public async Task Send_WhenAnUnsafeCallTimesOut_HasAnUnknownOutcomeAndIsNotRepeated()
    {
        await using var platform = await StartAsync(Silence);
        using var client = new Client(platform.Url, options => options.Timeout = TimeSpan.FromSeconds(5));
        client.Clock.Longest = TimeSpan.Zero;

        await Assert.ThrowsAsync<UnknownOutcomeException>(() => client.Authorization.GetTokensAsync("code", None));

        Assert.Single(platform.Requests);
    }

    [Fact]
    public async Task Send_WhenTheConnectionBreaks_DependsOnWhetherARepeatIsSafe()
    {
        await using var platform = await StartAsync(Cut);
        using var client = new Client(platform.Url, options => options.Retries = 1);

        await Assert.ThrowsAsync<UnknownOutcomeException>(() => client.Authorization.RefreshAsync(RefreshToken.Of("r"), None));
        await Assert.ThrowsAsync<RetryLaterException>(() => client.Shops.GetAuthorizedAsync(Client.Shop.Token, None));

        Assert.Single(client.Clock.Waits);
    }

    [Fact]
    public async Task Send_WhenAnUnsafeCallFailsOnTheirSide_HasAnUnknownOutcome()
    {
        await using var platform = await StartAsync(Refusal(36009003, status: 500), Body(502, "<html>"), Body(200, "<html>"));
        using var client = new Client(platform.Url);

        for (var i = 0; i < 3; i++)
            await Assert.ThrowsAsync<UnknownOutcomeException>(() => client.Authorization.RefreshAsync(RefreshToken.Of("r"), None));

        Assert.Equal(3, platform.Requests.Count);
    }

    [Fact]
    public async Task Send_WhenNobodyListens_CanAlwaysBeRetried()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var free = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        using var client = new Client(free, options => options.Retries = 1);

        await Assert.ThrowsAsync<RetryLaterException>(() => client.Authorization.RefreshAsync(RefreshToken.Of("r"), None));

        Assert.Single(client.Clock.Waits);
    }

    [Fact]
    public async Task Send_WhenTheCallerGivesUp_PassesThatOn()
    {
        await using var platform = await StartAsync(Silence);
        using var client = new Client(platform.Url);
        using var stop = new CancellationTokenSource();

        var call = client.Shops.GetAuthorizedAsync(Client.Shop.Token, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Theory]
    [InlineData("""{"code":0,"data":{"orders":{}}}""")]
    [InlineData("""{"code":0,"data":{"orders":[{"status":"UNPAID"}]}}""")]
    [InlineData("""{"code":0,"data":{"orders":[{"id":true}]}}""")]
    public async Task Send_WhenTheDataIsNotWhatItShouldBe_SaysSoWithoutRepeating(string answer)
    {
        await using var platform = await StartAsync(Body(200, answer));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<UnreadableAnswerException>(() => client.Orders.GetAsync(Client.Shop, [OrderId.Parse("1")], None));

        Assert.Single(platform.Requests);
    }

    [Fact]
    public async Task Send_WhenTheAnswerIsTooLarge_RefusesIt()
    {
        await using var platform = await StartAsync(
            Data($$"""{"orders":[{{Given.Order(extra: $",\"seller_note\":\"{new string('x', 70_000)}\"")}}]}"""));
        using var client = new Client(platform.Url, options => options.LargestAnswer = 65_536);

        await Assert.ThrowsAsync<UnreadableAnswerException>(() => client.Orders.GetAsync(Client.Shop, [OrderId.Parse("1")], None));
    }

    [Fact]
    public async Task Send_WhenTheLengthIsNotAnnounced_ReadsToTheEnd()
    {
        var orders = string.Join(',', Enumerable.Range(1, 100).Select(i => Given.Order(id: $"5770000000000{i:0000}")));
        var body = Encoding.UTF8.GetBytes($$$"""{"code":0,"message":"Success","request_id":"r","data":{"orders":[{{{orders}}}]}}""");
        await using var platform = await StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            foreach (var part in body.Chunk(7_001))
            {
                await context.Response.Body.WriteAsync(part);
                await context.Response.Body.FlushAsync();
            }
        });
        using var client = new Client(platform.Url);

        var found = await client.Orders.GetAsync(Client.Shop, [OrderId.Parse("1")], None);

        Assert.Equal(100, found.Count);
        Assert.Equal(OrderId.Parse("57700000000000100"), found[^1].Id);
    }

    [Fact]
    public async Task Send_WhenRedirected_DoesNotFollowWithTheToken()
    {
        await using var elsewhere = await StartAsync(Data("{}"));
        await using var platform = await StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Url.ToString());
            return Task.CompletedTask;
        });
        using var client = new Client(platform.Url, options => options.Retries = 0);

        await Assert.ThrowsAnyAsync<TikTokShopException>(() => client.Shops.GetAuthorizedAsync(Client.Shop.Token, None));

        Assert.Empty(elsewhere.Requests);
    }
}
