using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;
using static TenantConsole.Core.Tests.Orders.WireOrders;

namespace TenantConsole.Core.Tests.Orders;

public sealed class RebaseDaysTests(OrdersDatabase database) : IClassFixture<OrdersDatabase>
{
    // Still the 19th in Los Angeles, the 20th in Paris.
    private static readonly DateTimeOffset Night = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task ANewTimeZone_GivesEveryOrderAndLineOfTheStoreItsNewDay()
    {
        var agency = await database.AgencyAsync();
        var (moved, stays) = (await agency.StoreAsync(), await agency.StoreAsync());
        await database.ProjectAsync(agency, moved, Enumerable.Range(0, 2_005).Select(i => Order(i, placed: Night.AddHours(i % 2 == 0 ? 0 : 6))));
        await database.ProjectAsync(agency, stays, [Order(1, placed: Night)]);

        Assert.True((await database.Get<EditStore>().RunAsync(agency.Admin, new(moved, TimeZone: "Europe/Paris"), default)).Ok);
        var run = Assert.Single(await RunsAsync(agency, moved));
        Assert.Equal(StartRun.LaneOf(moved), run.Lane);
        Assert.Null(await database.Get<RebaseDaysJob>().ExecuteAsync(new RunContext(run, database.Tenants, database.Clock), default));

        Assert.Equal([(new DateOnly(2026, 11, 20), 2_005, 2_005)], await DaysAsync(agency, moved));
        Assert.Equal([(new DateOnly(2026, 11, 19), 1, 1)], await DaysAsync(agency, stays));
        Assert.Equal((2_005, 2_005), (run.Done, run.Total));
    }

    [Fact]
    public async Task ARunThatBegan_GoesOnAfterItsCheckpoint_UnlessTheZoneChangedAgain()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        await database.ProjectAsync(agency, store, [Order(1, placed: Night), Order(2, placed: Night)]);
        await database.Get<EditStore>().RunAsync(agency.Admin, new(store, TimeZone: "Europe/Paris"), default);
        var run = Assert.Single(await RunsAsync(agency, store));

        run.Checkpoint = $$"""{"zone":"Europe/Paris","done":1,"after":"{{Order(1).Id}}"}""";
        await database.Get<RebaseDaysJob>().ExecuteAsync(new RunContext(run, database.Tenants, database.Clock), default);
        var half = await DaysAsync(agency, store);
        run.Checkpoint = $$"""{"zone":"Asia/Tokyo","done":2,"after":"{{Order(2).Id}}"}""";
        await database.Get<RebaseDaysJob>().ExecuteAsync(new RunContext(run, database.Tenants, database.Clock), default);

        Assert.Equal([(new DateOnly(2026, 11, 19), 1, 1), (new DateOnly(2026, 11, 20), 1, 1)], half);
        Assert.Equal([(new DateOnly(2026, 11, 20), 2, 2)], await DaysAsync(agency, store));
    }

    [Fact]
    public async Task AnotherName_StartsNothing()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();

        Assert.True((await database.Get<EditStore>().RunAsync(agency.Admin, new(store, "Another name", "America/Los_Angeles"), default)).Ok);

        Assert.Empty(await RunsAsync(agency, store));
    }

    private static async Task<List<Run>> RunsAsync(GivenAgency agency, StoreId store)
    {
        await using var db = agency.Open();
        return await db.Runs.AsNoTracking().Where(r => r.StoreId == store && r.Kind == RebaseDaysJob.RunKind).ToListAsync();
    }

    private static async Task<List<(DateOnly Day, int Orders, int Lines)>> DaysAsync(GivenAgency agency, StoreId store)
    {
        await using var db = agency.Open();
        var orders = await db.Orders.Where(o => o.StoreId == store).GroupBy(o => o.PlacedOn).Select(g => new { Day = g.Key, Count = g.Count() }).ToListAsync();
        var lines = await db.OrderLines.Where(o => o.StoreId == store).GroupBy(o => o.PlacedOn).Select(g => new { Day = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Day, g => g.Count);
        return [.. orders.OrderBy(o => o.Day).Select(o => (o.Day, o.Count, lines.GetValueOrDefault(o.Day)))];
    }
}
