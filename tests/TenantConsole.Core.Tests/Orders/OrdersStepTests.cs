using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Orders;
using static TenantConsole.Core.Tests.Orders.WireOrders;
using Wire = TenantConsole.TikTokShop.Order;

namespace TenantConsole.Core.Tests.Orders;

public sealed class OrdersStepTests(OrdersDatabase database) : IClassFixture<OrdersDatabase>
{
    [Fact]
    public async Task Prepare_WhenTheObjectIsOlder_ChangesNothing()
    {
        var store = await database.Ours.StoreAsync();
        await database.ProjectAsync(database.Ours, store, [Order(1, "DELIVERED", updated: Noon.AddHours(2), total: 30m, lines: [Line(1)])]);

        await database.ProjectAsync(database.Ours, store, [Order(1, "UNPAID", updated: Noon.AddHours(1), total: 99m, lines: [Line(1, title: "Old"), Line(2)])]);

        await using var db = database.Ours.Open();
        var order = await db.Orders.SingleAsync(o => o.StoreId == store);
        Assert.Equal(("DELIVERED", 30m, 300_000L), (order.Status, order.Total, order.TotalMinor));
        Assert.Equal("Demo tea, loose", (await db.OrderLines.SingleAsync(l => l.StoreId == store)).Title);
    }

    [Fact]
    public async Task Prepare_WhenTheObjectIsNewer_ReplacesLinesPackagesAndBuyer()
    {
        var store = await database.Ours.StoreAsync();
        await database.ProjectAsync(database.Ours, store, [Order(1, lines: [Line(1, package: "1153000000000000001"), Line(2, package: "1153000000000000002")])]);
        var newer = Order(1, updated: Noon.AddHours(1), lines: [Line(2, package: "1153000000000000003")]);
        newer.RecipientAddress = null;

        await database.ProjectAsync(database.Ours, store, [newer]);

        await using var db = database.Ours.Open();
        Assert.Equal(1, await db.OrderLines.CountAsync(l => l.StoreId == store));
        Assert.Equal("1153000000000000003", (await db.OrderPackages.SingleAsync(p => p.StoreId == store)).PackageId);
        Assert.False(await db.OrderBuyers.AnyAsync(b => b.StoreId == store));
    }

    [Fact]
    public async Task Prepare_WhenAnOrderIsTwiceInABatch_TakesTheNewer()
    {
        var store = await database.Ours.StoreAsync();

        await database.ProjectAsync(database.Ours, store, [Order(1, "DELIVERED", updated: Noon.AddHours(2)), Order(1, "UNPAID", updated: Noon.AddHours(1))]);

        await using var db = database.Ours.Open();
        Assert.Equal("DELIVERED", (await db.Orders.SingleAsync(o => o.StoreId == store)).Status);
    }

    [Fact]
    public async Task Prepare_Always_LeavesNothingOfThePersonInTheClear()
    {
        var store = await database.Ours.StoreAsync();
        await database.ProjectAsync(database.Ours, store, [Order(1)]);

        await using var superuser = NpgsqlDataSource.Create(database.Superuser);
        foreach (var table in new[] { "orders", "lines", "packages", "buyers", "search_terms" })
        {
            await using var dump = superuser.CreateCommand($"select coalesce(string_agg(t::text, ' '), '') from orders.{table} t");
            var text = (string)(await dump.ExecuteScalarAsync())!;
            Assert.DoesNotContain("Neill", text, StringComparison.Ordinal);
            Assert.DoesNotContain("555-0100", text, StringComparison.Ordinal);
            Assert.DoesNotContain("7021000000000", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Prepare_ForAnotherAgency_IsRefusedByTheWall()
    {
        var theirs = await database.Theirs.StoreAsync();

        await Assert.ThrowsAsync<PostgresException>(() => database.ProjectAsync(database.Ours, theirs, [Order(1)]));
    }

    /// <summary>Versions of a few orders, in any order, cut into any batches, some told twice: the rows end the same.</summary>
    [Fact]
    public void Prepare_InAnyOrderAndAnyBatches_EndsInTheSameRows()
    {
        var versions = Gen.Choose(1, 3).Zip(Gen.Choose(0, 5)).ArrayOf().Where(all => all.Length is > 0 and < 13);
        Prop.ForAll(versions.Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(), input =>
        {
            var (told, seed) = input;
            var expected = RowsAfter(told.OrderBy(v => v.Item2), 100);
            var random = new Random(seed);
            var shuffled = told.Concat(told.Where(_ => random.Next(2) == 0)).ToArray();
            random.Shuffle(shuffled);
            return RowsAfter(shuffled, random.Next(1, 4)) == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    // The version number decides all content, so that a row shows which version it came from.
    private static Wire Version(int order, int version) => Order(
        order, OrderStatusAt(version), updated: Noon.AddMinutes(version), total: 10m + version,
        lines: [.. Enumerable.Range(0, (version % 3) + 1).Select(i => Line((order * 10) + i, title: $"Version {version}", package: $"11530000000000000{order}{version}"))]);

    private static string OrderStatusAt(int version) => TikTokShop.OrderStatuses.All[version];

    private string RowsAfter(IEnumerable<(int Order, int Version)> told, int batchSize) =>
        RowsAfterAsync(told, batchSize).GetAwaiter().GetResult();

    private async Task<string> RowsAfterAsync(IEnumerable<(int Order, int Version)> told, int batchSize)
    {
        var store = await database.Ours.StoreAsync();
        foreach (var batch in told.Chunk(batchSize))
        {
            await database.ProjectAsync(database.Ours, store, batch.Select(v => Version(v.Order, v.Version)));
        }

        await using var db = database.Ours.Open();
        var orders = await db.Orders.Where(o => o.StoreId == store).OrderBy(o => o.OrderId).Select(o => $"{o.OrderId} {o.Status} {o.Total} {o.UpdatedAt:O}").ToListAsync();
        var lines = await db.OrderLines.Where(l => l.StoreId == store).OrderBy(l => l.LineId).Select(l => $"{l.LineId} {l.Title} {l.StatusRank} {l.TotalMinor} {l.Leads}").ToListAsync();
        var packages = await db.OrderPackages.Where(p => p.StoreId == store).OrderBy(p => p.PackageId).Select(p => $"{p.PackageId} {p.ItemCount}").ToListAsync();
        return string.Join('\n', [.. orders, .. lines, .. packages]);
    }
}
