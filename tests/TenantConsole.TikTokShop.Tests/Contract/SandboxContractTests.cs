using Microsoft.Extensions.DependencyInjection;

namespace TenantConsole.TikTokShop.Tests.Contract;

/// <summary>The client and the sandbox share no code: what they agree on here, each has understood by itself.</summary>
public sealed class SandboxContractTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Orders_OfAShop_AreReadToTheEndWithMoneyThatAddsUp()
    {
        await using var client = await sandbox.ClientAsync();
        var (access, shop) = await ConnectAsync(client, "aurelia");

        var pages = await PagesAsync(client, access, new OrderSearch { Sort = OrderSort.UpdateTime, Descending = false });

        var orders = pages.SelectMany(p => p.Orders).ToList();
        Assert.True(pages.Count > 1, "The world is too small to have a second page.");
        Assert.Equal(pages[0].TotalCount, orders.Count);
        Assert.Equal(orders.Count, orders.Select(o => o.Id).Distinct().Count());
        Assert.Equal(orders.Select(o => o.UpdateTime), orders.Select(o => o.UpdateTime).Order());
        Assert.Equal("US", shop.Region);
        Assert.All(orders, order =>
        {
            Assert.Null(order.Unknown);
            Assert.Contains(order.Status, OrderStatuses.All);
            Assert.NotEmpty(order.Lines!);
            Assert.All(order.Lines!, line => Assert.Null(line.Unknown));
            var payment = order.Payment!;
            Assert.Equal(Currency.Parse("USD"), payment.Currency);
            Money Amount(WireAmount? amount) => amount.In(payment.Currency) ?? Money.Zero(payment.Currency!.Value);
            Assert.Equal(Amount(payment.SubTotal), Amount(payment.OriginalTotalProductPrice) - Amount(payment.SellerDiscount) - Amount(payment.PlatformDiscount));
        });
    }

    [Fact]
    public async Task Windows_OverUpdateTime_FindEachOrderOnce()
    {
        await using var client = await sandbox.ClientAsync();
        var (access, _) = await ConnectAsync(client, "kohaku");
        var all = (await PagesAsync(client, access, new OrderSearch { Sort = OrderSort.UpdateTime, Descending = false, PageSize = 50 })).SelectMany(p => p.Orders).ToList();
        var middle = all[all.Count / 2].UpdateTime!.Value;

        var before = await PagesAsync(client, access, new OrderSearch { UpdatedBefore = middle });
        var after = await PagesAsync(client, access, new OrderSearch { UpdatedFrom = middle });

        Assert.All(before.SelectMany(p => p.Orders), o => Assert.True(o.UpdateTime < middle));
        Assert.All(after.SelectMany(p => p.Orders), o => Assert.True(o.UpdateTime >= middle));
        Assert.Empty(all.Select(o => o.Id).Except(before.Concat(after).SelectMany(p => p.Orders).Select(o => o.Id)));
    }

    [Theory]
    [InlineData("202309")]
    [InlineData("202507")]
    public async Task Detail_OfFiftyIds_AgreesWithTheSearch(string version)
    {
        await using var client = await sandbox.ClientAsync(options => options.Versions["orders.get"] = version);
        var (access, _) = await ConnectAsync(client, "aurelia");
        var orders = client.GetRequiredService<OrdersClient>();
        var found = (await orders.SearchAsync(access, new OrderSearch { Status = OrderStatuses.Completed, PageSize = 49 }, null, None)).Orders;

        var detail = await orders.GetAsync(access, [.. found.Select(o => o.Id), OrderId.Parse("1")], None);

        Assert.Equal(found.Select(o => o.Id.Value).Order(StringComparer.Ordinal), detail.Select(o => o.Id.Value).Order(StringComparer.Ordinal));
        Assert.All(detail, order =>
        {
            Assert.Null(order.Unknown);
            Assert.Equal(found.Single(o => o.Id == order.Id).Payment!.TotalAmount, order.Payment!.TotalAmount);
        });
    }

    [Fact]
    public async Task Code_WhenUsedTwice_IsRefused()
    {
        await using var client = await sandbox.ClientAsync();
        var authorization = client.GetRequiredService<AuthorizationClient>();
        var code = (await sandbox.CredentialsAsync("moller")).GetProperty("auth_code").GetString()!;
        await authorization.GetTokensAsync(code, None);

        var error = await Assert.ThrowsAsync<ReauthoriseException>(() => authorization.GetTokensAsync(code, None));

        Assert.Equal(ReauthoriseReason.AuthorisationCode, error.Reason);
    }

    [Fact]
    public async Task Refresh_Always_GivesTokensThatWork()
    {
        await using var client = await sandbox.ClientAsync();
        var authorization = client.GetRequiredService<AuthorizationClient>();
        var grant = await authorization.GetTokensAsync((await sandbox.CredentialsAsync("moller")).GetProperty("auth_code").GetString()!, None);

        var next = await authorization.RefreshAsync(grant.RefreshToken, None);

        Assert.Equal(grant.OpenId, next.OpenId);
        Assert.NotEqual(grant.AccessToken, next.AccessToken);
        Assert.True(next.AccessTokenExpiresAt > TimeProvider.System.GetUtcNow());
        Assert.NotEmpty(await client.GetRequiredService<ShopsClient>().GetAuthorizedAsync(next.AccessToken, None));
        Assert.Equal(
            ReauthoriseReason.RefreshToken,
            (await Assert.ThrowsAsync<ReauthoriseException>(() => authorization.RefreshAsync(RefreshToken.Of("nonsense"), None))).Reason);
    }

    [Fact]
    public async Task WrongSecret_IsASignatureError()
    {
        await using var client = await sandbox.ClientAsync();
        var (access, _) = await ConnectAsync(client, "glowlab");
        await using var wrong = await sandbox.ClientAsync(options => options.AppSecret += "x");

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => wrong.GetRequiredService<OrdersClient>().SearchAsync(access, new OrderSearch(), null, None));

        Assert.Equal("sign", error.Field);
    }

    [Fact]
    public async Task WrongClock_IsATimestampError()
    {
        await using var client = await sandbox.ClientAsync();
        var (access, _) = await ConnectAsync(client, "glowlab");
        await using var late = await sandbox.ClientAsync(clock: new Shifted(TimeSpan.FromMinutes(-10)));

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => late.GetRequiredService<OrdersClient>().SearchAsync(access, new OrderSearch(), null, None));

        Assert.Equal("timestamp", error.Field);
    }

    [Fact]
    public async Task WrongTokenOrShop_AsksForAuthorisation()
    {
        await using var client = await sandbox.ClientAsync();
        var (one, _) = await ConnectAsync(client, "glowlab");
        var (other, _) = await ConnectAsync(client, "nhabepviet");
        var orders = client.GetRequiredService<OrdersClient>();

        var token = await Assert.ThrowsAsync<ReauthoriseException>(
            () => orders.SearchAsync(one with { Token = AccessToken.Of("ROW_nonsense") }, new OrderSearch(), null, None));
        var shop = await Assert.ThrowsAsync<ReauthoriseException>(() => orders.SearchAsync(one with { Cipher = other.Cipher }, new OrderSearch(), null, None));

        Assert.Equal(ReauthoriseReason.AccessToken, token.Reason);
        Assert.Equal(ReauthoriseReason.WrongShop, shop.Reason);
    }

    [Fact]
    public async Task WrongPageToken_IsAnInvalidRequest()
    {
        await using var client = await sandbox.ClientAsync();
        var (access, _) = await ConnectAsync(client, "glowlab");

        await Assert.ThrowsAsync<InvalidRequestException>(
            () => client.GetRequiredService<OrdersClient>().SearchAsync(access, new OrderSearch(), "bm9uc2Vuc2U=", None));
    }

    [Fact]
    public async Task Throttling_SaysWhenToComeBack()
    {
        await using var client = await sandbox.ClientAsync();
        var (access, _) = await ConnectAsync(client, "zubr");
        await sandbox.OrderFaultAsync(new { path = "/seller/", times = 1, status = 500 });   // another path: must not be met
        await sandbox.OrderFaultAsync(new { path = "/order/202507/", times = 1, status = 429, retry_after = 120 });

        var before = TimeProvider.System.GetUtcNow();
        var error = await Assert.ThrowsAsync<RetryLaterException>(() => client.GetRequiredService<OrdersClient>().GetAsync(access, [OrderId.Parse("1")], None));

        Assert.InRange(error.RetryAt, before.AddSeconds(119), TimeProvider.System.GetUtcNow().AddSeconds(121));
        Assert.Equal(36009002, error.Code);
    }

    private static async Task<List<OrderPage>> PagesAsync(ServiceProvider client, ShopAccess access, OrderSearch search)
    {
        var pages = new List<OrderPage>();
        await foreach (var page in client.GetRequiredService<OrdersClient>().SearchPagesAsync(access, search, null, None)) pages.Add(page);
        return pages;
    }

    private async Task<(ShopAccess Access, AuthorizedShop Shop)> ConnectAsync(ServiceProvider client, string seller)
    {
        var code = (await sandbox.CredentialsAsync(seller)).GetProperty("auth_code").GetString()!;
        var grant = await client.GetRequiredService<AuthorizationClient>().GetTokensAsync(code, None);
        var shop = (await client.GetRequiredService<ShopsClient>().GetAuthorizedAsync(grant.AccessToken, None))[0];
        return (new ShopAccess(grant.AccessToken, shop.Cipher), shop);
    }

    private sealed class Shifted(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
