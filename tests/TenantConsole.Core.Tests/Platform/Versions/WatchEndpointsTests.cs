using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Versions;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform.Versions;

public sealed class WatchEndpointsTests(SteadySandbox database) : IClassFixture<SteadySandbox>
{
    [Fact]
    public async Task AVersionThatThePlatformRefuses_IsAFinding_LosesNothing_AndTheFindingClosesOnceItIsServed()
    {
        await database.HoldWorldAsync();
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "zubr");
        await database.WorkAsync();
        var monitor = database.New<EndpointMonitor>();
        await monitor.LookAsync(default);
        Assert.Empty(await OpenAsync(agency));
        Assert.False(await monitor.LookAsync(default));

        await using var db = agency.Open();
        var shop = (await db.Stores.SingleAsync(s => s.StoreId == store)).ShopId;
        var order = (await db.Orders.OrderBy(o => o.OrderId).FirstAsync(o => o.StoreId == store)).OrderId;
        await db.Orders.Where(o => o.StoreId == store && o.OrderId == order).ExecuteDeleteAsync();
        await database.FaultAsync(new { path = "/order/", kind = "withdrawn-version", times = 1 });
        await database.NotifyAsync(string.Create(CultureInfo.InvariantCulture,
            $"{{\"type\":1,\"tts_notification_id\":\"7391000000000000001\",\"shop_id\":\"{shop}\",\"timestamp\":{database.Clock.Now.ToUnixTimeSeconds()},\"data\":{{\"order_id\":\"{order}\"}}}}"));
        await database.Get<InboxDispatcher>().DispatchAsync(default);
        await database.WorkAsync();

        var version = Assert.Single(database.Get<EndpointSightings>().Withdrawn);
        Assert.Equal("orders.get", version.Endpoint);
        Assert.True(await monitor.LookAsync(default));
        var finding = Assert.Single(await OpenAsync(agency));
        Assert.Equal((WatchEndpoints.FindingKind, version.ToString()), (finding.Kind, finding.Fingerprint));
        Assert.Contains("orders.get", finding.Title.ToString(), StringComparison.Ordinal);
        Assert.Empty(await db.DeadLetters.ToListAsync());
        Assert.Empty(await db.DelayedItems.ToListAsync());

        var lane = ObjectItems.LaneOf(store);
        await using (var directory = database.Directory.Open())
            database.Clock.Set((await directory.Lanes.SingleAsync(l => l.Name == lane)).DueAt!.Value.AddSeconds(1));
        await database.WorkAsync();

        Assert.True(await db.Orders.AnyAsync(o => o.StoreId == store && o.OrderId == order));
        Assert.Empty(database.Get<EndpointSightings>().Withdrawn);
        Assert.True(await monitor.LookAsync(default));
        Assert.Empty(await OpenAsync(agency));
    }

    [Fact]
    public async Task AnAnnouncedEnd_IsAFindingWithItsDay_OnceHoweverOften_UntilItIsNoLongerInUse()
    {
        var agency = await database.AgencyAsync();
        var ends = DateOnly.FromDateTime(database.Clock.Now.UtcDateTime).AddDays(40);
        EndpointEnding[] endings = [new("finance.payments", "202309", "202605", ends, "test"), new("finance.payments", "202109", "202309", ends, "test")];
        var watch = Watch(endings);

        await watch.RunAsync(default);
        await watch.RunAsync(default);

        var finding = Assert.Single(await OpenAsync(agency), f => f.Fingerprint == "finance.payments 202309");
        Assert.Equal(new DateTimeOffset(ends, TimeOnly.MinValue, TimeSpan.Zero), finding.DueAt);
        Assert.Contains("202605", finding.Detail!.ToString(), StringComparison.Ordinal);

        await Watch([]).RunAsync(default);
        Assert.DoesNotContain(await OpenAsync(agency), f => f.Fingerprint == "finance.payments 202309");
    }

    private WatchEndpoints Watch(EndpointEnding[] endings) => ActivatorUtilities.CreateInstance<WatchEndpoints>(database.Services, (object)endings);

    private static async Task<List<Finding>> OpenAsync(GivenAgency agency)
    {
        await using var db = agency.Open();
        return await db.Findings.AsNoTracking().Where(f => f.ClosedAt == null && f.Kind == WatchEndpoints.FindingKind).ToListAsync();
    }
}
