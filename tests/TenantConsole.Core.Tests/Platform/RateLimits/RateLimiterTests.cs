using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.RateLimits.References;
using TenantConsole.Core.Stores;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Logistics;

namespace TenantConsole.Core.Tests.Platform.RateLimits;

/// <summary>Limits that nodes share through a real database, in front of a sandbox that has a limit too.</summary>
public sealed class RateLimiterTests(LimitedSandbox sandbox) : IClassFixture<LimitedSandbox>
{
    private static readonly Endpoint Search = TikTokShop.Endpoints.All.Single(e => e.Name == "orders.search");

    [Fact]
    public async Task Two_nodes_together_never_make_more_calls_than_one_limit_lets_through()
    {
        var profile = RateProfile.Of("1200/minute", Search)!;
        RateLimiter[] nodes = [sandbox.Limiter("1200/minute"), sandbox.Limiter("1200/minute")];
        var call = Call("bound");
        var calls = new ConcurrentBag<DateTimeOffset>();

        await Task.WhenAll(nodes.Select(async node =>
        {
            for (var n = 0; n < 125; n++)
            {
                await node.EnterAsync(call, default);
                calls.Add(TimeProvider.System.GetUtcNow());
            }
        }));

        var sorted = calls.Order().ToList();
        Assert.Equal(250, sorted.Count);
        for (var first = 0; first < sorted.Count; first++)
        {
            for (var last = first; last < sorted.Count; last++)
                Assert.True(last - first + 1 <= profile.Burst + (profile.Ceiling * (sorted[last] - sorted[first]).TotalSeconds) + 1e-6, $"{first} to {last} of {sorted.Count}");
        }
    }

    [Fact]
    public async Task Two_nodes_are_never_refused_by_a_platform_that_enforces_its_limit()
    {
        var agency = await sandbox.AgencyAsync();
        var (store, _) = await sandbox.AttachAsync(agency, "zubr");
        var shop = (await sandbox.Get<StoreCalls>().CallAsync(agency.Tenant, store, (access, _) => Task.FromResult(access), default)).Value;
        await using var one = sandbox.Node(sandbox.Limiter("25/second"));
        await using var two = sandbox.Node(sandbox.Limiter("25/second"));

        // Each node alone keeps to 25; both without knowing of each other would make 50, and be refused.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async hand =>
        {
            var orders = (hand % 2 == 0 ? one : two).GetRequiredService<OrdersClient>();
            for (var n = 0; n < 15; n++)
                await orders.SearchAsync(shop, new OrderSearch { PageSize = 1 }, null, default);
        }));

        var row = Assert.Single((await sandbox.Get<ListRateLimits>().RunAsync(agency.Admin, default)).Value, r => r.Endpoint == "orders.search");
        Assert.Equal((store, 20d, 20d, null, null), (row.Store, row.PerSecond, row.CeilingPerSecond, row.ClosedUntil, row.ThrottledAt));
    }

    [Fact]
    public async Task A_refusal_with_a_time_holds_all_nodes_back_until_then_and_slows_them_down()
    {
        var agency = await sandbox.AgencyAsync();
        var (store, _) = await sandbox.AttachAsync(agency, "kohaku");
        var shop = (await sandbox.Get<StoreCalls>().CallAsync(agency.Tenant, store, (access, _) => Task.FromResult(access), default)).Value;
        await using var one = sandbox.Node(sandbox.Limiter("adaptive", TimeSpan.Zero));
        await using var two = sandbox.Node(sandbox.Limiter("adaptive", TimeSpan.Zero));
        await sandbox.FaultAsync(new { path = "/order", kind = "429", times = 1, retry_after = 600 });

        var refused = await Assert.ThrowsAsync<RetryLaterException>(() => one.GetRequiredService<OrdersClient>().SearchAsync(shop, new OrderSearch { PageSize = 1 }, null, default));
        var held = await Assert.ThrowsAsync<RetryLaterException>(() => two.GetRequiredService<OrdersClient>().SearchAsync(shop, new OrderSearch { PageSize = 1 }, null, default));

        Assert.Equal((false, true), (refused.HeldBack, held.HeldBack));
        Assert.InRange(held.RetryAt - refused.RetryAt, TimeSpan.Zero, TimeSpan.FromMilliseconds(1));
        var row = Assert.Single((await sandbox.Get<ListRateLimits>().RunAsync(agency.Admin, default)).Value, r => r.Endpoint == "orders.search");
        Assert.Equal((5d, held.RetryAt), (row.PerSecond, row.ClosedUntil));
        Assert.NotNull(row.ThrottledAt);
    }

    [Theory]
    [InlineData(503, 10)]
    [InlineData(429, 5)]
    public async Task A_refusal_without_a_time_closes_for_a_moment(int status, double rate)
    {
        var agency = await sandbox.AgencyAsync();
        var (store, _) = await sandbox.AttachAsync(agency, status == 503 ? "moller" : "aurelia");
        var shop = (await sandbox.Get<StoreCalls>().CallAsync(agency.Tenant, store, (access, _) => Task.FromResult(access), default)).Value;
        await using var node = sandbox.Node(sandbox.Limiter("adaptive"));
        await sandbox.FaultAsync(new { path = "/order", kind = $"{status}", times = 1 });
        var orders = node.GetRequiredService<OrdersClient>();

        var refused = await Assert.ThrowsAsync<RetryLaterException>(() => orders.SearchAsync(shop, new OrderSearch { PageSize = 1 }, null, default));
        await orders.SearchAsync(shop, new OrderSearch { PageSize = 1 }, null, default);

        Assert.True(TimeProvider.System.GetUtcNow() >= refused.RetryAt, "It did not wait.");
        var row = Assert.Single((await sandbox.Get<ListRateLimits>().RunAsync(agency.Admin, default)).Value, r => r.Endpoint == "orders.search");
        Assert.Equal((rate, status == 429), (row.PerSecond, row.ThrottledAt is not null));
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_at_once_and_others_wait_on()
    {
        var node = sandbox.Limiter("1/hour", TimeSpan.FromSeconds(5));
        var call = Call("patience");
        var before = TimeProvider.System.GetUtcNow();
        await node.EnterAsync(call, default);

        var held = await Assert.ThrowsAsync<RetryLaterException>(async () => await node.EnterAsync(call, default));

        Assert.True(held.HeldBack);
        Assert.InRange(held.RetryAt - before, TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(61));
        await node.EnterAsync(Call("another shop"), default);
    }

    [Fact]
    public async Task A_cancelled_call_takes_nothing_from_others()
    {
        var node = sandbox.Limiter("4/second");
        var call = Call("cancelled");
        await node.EnterAsync(call, default);
        using var stop = new CancellationTokenSource();
        var gone = node.EnterAsync(call, stop.Token).AsTask();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        await node.EnterAsync(call, default);
    }

    [Fact]
    public async Task What_seldom_changes_is_read_once_until_it_expires()
    {
        var agency = await sandbox.AgencyAsync();
        var (store, _) = await sandbox.AttachAsync(agency, "glowlab");
        var reads = sandbox.Get<ReferenceReads>();
        var both = await Task.WhenAll(reads.WarehousesAsync(agency.Tenant, store, default), reads.WarehousesAsync(agency.Tenant, store, default));
        Assert.NotEmpty(both[0].Value);
        Assert.Same(both[0].Value, both[1].Value);

        await sandbox.FaultAsync(new { path = "/logistics", kind = "400" });
        Assert.Same(both[0].Value, (await reads.WarehousesAsync(agency.Tenant, store, default)).Value);
        Assert.False((await reads.WarehousesAsync(sandbox.Theirs.Tenant, store, default)).Ok);
        sandbox.Clock.Advance(TimeSpan.FromMinutes(16));
        await Assert.ThrowsAnyAsync<TikTokShopException>(() => reads.WarehousesAsync(agency.Tenant, store, default));
        await sandbox.FaultAsync(new { clear = true });
        Assert.NotEmpty((await reads.WarehousesAsync(agency.Tenant, store, default)).Value);
    }

    [Fact]
    public async Task Each_of_what_seldom_changes_is_read_again_when_its_own_time_is_over()
    {
        var agency = await sandbox.AgencyAsync();
        var (store, _) = await sandbox.AttachAsync(agency, "nhabepviet");
        var reads = sandbox.Get<ReferenceReads>();
        var warehouse = (await reads.WarehousesAsync(agency.Tenant, store, default)).Value[0].Id!.Value;
        var option = (await sandbox.Get<StoreCalls>().CallAsync(
            agency.Tenant, store, (shop, token) => sandbox.Get<LogisticsClient>().GetDeliveryOptionsAsync(shop, warehouse, null, token), default)).Value[0].Id!;
        var categories = (await reads.CategoriesAsync(agency.Tenant, store, default)).Value;
        var providers = (await reads.ProvidersAsync(agency.Tenant, store, option, default)).Value;
        Assert.All([categories.Count, providers.Count], count => Assert.NotEqual(0, count));

        async Task<(bool Categories, bool Providers)> AreKeptAsync(TimeSpan later)
        {
            sandbox.Clock.Advance(later);
            return (ReferenceEquals(categories, (await reads.CategoriesAsync(agency.Tenant, store, default)).Value),
                ReferenceEquals(providers, (await reads.ProvidersAsync(agency.Tenant, store, option, default)).Value));
        }

        Assert.Equal((true, true), await AreKeptAsync(TimeSpan.FromHours(6) - TimeSpan.FromMinutes(1)));
        Assert.Equal((true, false), await AreKeptAsync(TimeSpan.FromMinutes(2)));
        Assert.Equal((true, false), await AreKeptAsync(TimeSpan.FromHours(18) - TimeSpan.FromMinutes(2)));
        Assert.Equal((false, false), await AreKeptAsync(TimeSpan.FromMinutes(2)));
        Assert.True((await sandbox.Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
    }

    [Fact]
    public async Task A_store_s_warehouses_are_listed_from_what_is_kept_and_failures_are_told_in_words()
    {
        var agency = await sandbox.AgencyAsync();
        var (store, authorization) = await sandbox.AttachAsync(agency, "nhabepviet");
        async Task<Result<IReadOnlyList<ListWarehouses.Row>>> ListAsync() => await sandbox.Get<ListWarehouses>().RunAsync(agency.As(BuiltInRole.Viewer, store), store, default);

        var rows = (await ListAsync()).Value;
        Assert.True(rows[0].IsDefault);
        Assert.All(rows, row => Assert.True(row is { Id.Length: > 0, Name.Length: > 0, Status: "ENABLED" } && WarehouseTypes.All.Contains(row.Type!), $"{row}"));

        await sandbox.FaultAsync(new { path = "/logistics", kind = "400" });
        Assert.Equal(rows, (await ListAsync()).Value);
        sandbox.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("stores.platform-away", (await ListAsync()).Problem?.Code);
        await sandbox.FaultAsync(new { clear = true });
        Assert.Equal(rows, (await ListAsync()).Value);

        await using var db = agency.Open();
        await db.Authorizations.Where(a => a.Id == authorization).ExecuteUpdateAsync(a => a.SetProperty(s => s.State, ConnectionState.Broken));
        Assert.Equal("stores.broken", (await ListAsync()).Problem?.Code);
        Assert.True((await sandbox.Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
        Assert.Equal("platform.reference.not-connected", (await ListAsync()).Problem?.Code);
    }

    [Fact]
    public async Task Limits_under_which_nobody_calls_any_more_go_and_a_node_that_knew_one_goes_on()
    {
        var now = TimeProvider.System.GetUtcNow();
        var node = sandbox.Limiter("50-per-second");
        await node.EnterAsync(Call("coming back"), default);
        await using var directory = sandbox.Directory.Open();
        RateLimitEntry Row(string subject, int days, DateTimeOffset? closed = null) => new() { AppKey = "retired", Subject = subject, Endpoint = "orders.search", Version = 7, Rate = 1, Ceiling = 1, AskedAt = now.AddDays(-days), ClosedUntil = closed };
        directory.RateLimits.AddRange(Row("old", 31), Row("young", 29), Row("closed", 31, now.AddHours(1)));
        await directory.SaveChangesAsync();
        var subject = RateKey.Digest("coming back");
        await directory.RateLimits.Where(l => l.Subject == subject).ExecuteUpdateAsync(set => set.SetProperty(l => l.AskedAt, now.AddDays(-31)));

        Assert.Equal(2, await sandbox.Get<DeleteOldRateLimits>().RunAsync(default));

        Assert.Equal(["closed", "young"], await directory.RateLimits.AsNoTracking().Where(l => l.AppKey == "retired").Select(l => l.Subject).Order().ToListAsync());
        for (var n = 0; n < 20; n++)
            await node.EnterAsync(Call("coming back"), default); // more than it had been given
        Assert.True((await directory.RateLimits.AsNoTracking().SingleAsync(l => l.Subject == subject)).AskedAt >= now);
    }

    [Fact]
    public async Task A_node_forgets_idle_limits_instead_of_remembering_every_shop_it_ever_called()
    {
        var node = sandbox.Limiter(RateProfile.Off);
        for (var n = 0; n <= RateLimiter.Most; n++)
            await node.EnterAsync(Call($"shop {n}"), default);

        Assert.InRange(node.Known, 1, RateLimiter.Most - 1);
    }

    private static PlatformCall Call(string shop) => new(Search, "testapp", AccessToken.Of("token"), ShopCipher.Of(shop));
}
