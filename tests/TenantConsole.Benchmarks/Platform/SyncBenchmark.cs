using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// How many orders a second come in: end to end from a sandbox process over HTTP into a durable database, as the product's own runs, and from
/// parsed pages alone through the mirror and the orders' step, with everything that belongs to an order: lines, parcels, search terms, buyers.
/// </summary>
/// <remarks>Sandbox, console and PostgreSQL share the machine, so what the sandbox uses is missing from the end-to-end figures.</remarks>
internal sealed class SyncBenchmark : IBenchmark
{
    /// <summary>Another number of orders than 60,000.</summary>
    public const string OrdersVariable = "SYNC_ORDERS";

    private const int Together = 500;

    public string Name => "sync";

    public string Summary => "orders a second from the platform into the database, and from parsed pages";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = int.Parse(Environment.GetEnvironmentVariable(OrdersVariable) ?? "60000", CultureInfo.InvariantCulture);
        await using var sandbox = await SandboxProcess.StartAsync(stage.PathFor("sandbox"), count, cancellationToken);
        await using var console = await SyncConsole.CreateAsync(stage, sandbox, cancellationToken);
        var consents = await console.ConsentsAsync(cancellationToken);
        var shops = consents.SelectMany(c => c.Shops.Select(s => (c.Authorization, s.ShopId))).ToList();

        BenchmarkStage.Say("warming up with one store");
        await console.SynchroniseAsync(shops[3..4], cancellationToken);
        var (one, alone) = await console.SynchroniseAsync(shops[..1], cancellationToken);
        BenchmarkStage.Say($"{one} orders of one store in {alone:0.0} s");
        yield return new(Name, $"end to end, one store of {one} orders", one / alone, "orders/s", MoreIsBetter: true);
        var (all, together) = await console.SynchroniseAsync([.. shops[1..3], .. shops[4..]], cancellationToken);
        BenchmarkStage.Say($"{all} orders of {shops.Count - 2} stores in {together:0.0} s");
        yield return new(Name, $"end to end, {shops.Count - 2} stores, {all} orders", all / together, "orders/s", 1_500, 4_000, MoreIsBetter: true);

        var (parsed, reading) = await ReadAsync(console, cancellationToken);
        yield return new(Name, $"fetched and parsed only, {parsed.Count} orders, one page after the other", parsed.Count / reading, "orders/s", MoreIsBetter: true);

        var mirror = console.Get<MirrorWriter>();
        await WriteAsync(mirror, await StoreAsync(console, 0, cancellationToken), parsed[..Math.Min(5_000, parsed.Count)], cancellationToken);
        yield return new(Name, $"from parsed pages, one writer, {Together} a transaction", await RateAsync(
            parsed.Count, async () => await WriteAsync(mirror, await StoreAsync(console, 1, cancellationToken), parsed, cancellationToken)), "orders/s", MoreIsBetter: true);
        StoreContext[] stores = [.. await Task.WhenAll(Enumerable.Range(2, 4).Select(n => StoreAsync(console, n, cancellationToken)))];
        yield return new(Name, $"from parsed pages, four lanes at once, {Together} a transaction", await RateAsync(
            4 * parsed.Count, () => Task.WhenAll(stores.Select(store => Task.Run(() => WriteAsync(mirror, store, parsed, cancellationToken), cancellationToken)))),
            "orders/s", 10_000, 20_000, MoreIsBetter: true);
        yield return new(Name, $"the same once more: nothing is new, one writer", await RateAsync(
            parsed.Count, () => WriteAsync(mirror, stores[0], parsed, cancellationToken)), "orders/s", MoreIsBetter: true);
        await CheckAsync(console, stores, parsed.Count, cancellationToken);
    }

    private static async Task<(List<PlatformObject> Orders, double Seconds)> ReadAsync(SyncConsole console, CancellationToken cancellationToken)
    {
        await using var db = console.Open();
        var store = await db.Stores.AsNoTracking().OrderBy(s => s.ConnectedAt).Skip(1).FirstAsync(cancellationToken);
        var token = await console.Get<StoreTokens>().GetAsync(console.Tenant, store.AuthorizationId, cancellationToken);
        var search = new OrderSearch { PageSize = OrderSearch.LargestPage, Sort = OrderSort.CreateTime, Descending = false };
        var access = new ShopAccess(token.Value, ShopCipher.Of(store.Cipher));
        var orders = new List<PlatformObject>();
        var started = TimeProvider.System.GetTimestamp();
        await foreach (var page in console.Get<OrdersClient>().SearchPagesAsync(access, search, null, cancellationToken))
            orders.AddRange(page.Orders.Select(OrderReader.Of));
        return (orders, TimeProvider.System.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>A store without a shop, to write the same orders into once more.</summary>
    private static async Task<StoreContext> StoreAsync(SyncConsole console, int number, CancellationToken cancellationToken)
    {
        await using var db = console.Open();
        var like = await db.Stores.AsNoTracking().OrderBy(s => s.ConnectedAt).Skip(1).FirstAsync(cancellationToken);
        var id = EntityId.New<StoreId>(TimeProvider.System);
        db.Stores.Add(new Store
        {
            TenantId = console.Tenant,
            StoreId = id,
            ClientId = like.ClientId,
            AuthorizationId = like.AuthorizationId,
            ShopId = $"bench-{number}",
            Cipher = like.Cipher,
            Code = $"BENCH{number}",
            Name = $"Bench {number}",
            Market = like.Market,
            Currency = like.Currency,
            TimeZone = like.TimeZone,
            ConnectedAt = TimeProvider.System.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellationToken);
        return new StoreContext(console.Tenant, id, like.Market, like.Currency, like.TimeZone);
    }

    private static async Task WriteAsync(MirrorWriter mirror, StoreContext store, List<PlatformObject> objects, CancellationToken cancellationToken)
    {
        foreach (var chunk in objects.Chunk(Together))
            await mirror.WriteAsync(store, chunk, null, cancellationToken);
    }

    private static async Task<double> RateAsync(int orders, Func<Task> work)
    {
        var started = TimeProvider.System.GetTimestamp();
        await work();
        return orders / TimeProvider.System.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task CheckAsync(SyncConsole console, StoreContext[] stores, int count, CancellationToken cancellationToken)
    {
        await using var db = console.Open();
        foreach (var id in stores.Select(s => s.Store))
        {
            var (objects, orders) = (await db.MirroredObjects.CountAsync(o => o.StoreId == id, cancellationToken), await db.Orders.CountAsync(o => o.StoreId == id, cancellationToken));
            if ((objects, orders) != (count, count) || await db.DeadLetters.AnyAsync(cancellationToken))
                throw new InvalidOperationException($"Of {count} orders {objects} were mirrored and {orders} projected.");
        }

        BenchmarkStage.Say($"a store: {count} orders, {await db.OrderLines.CountAsync(l => l.StoreId == stores[0].Store, cancellationToken)} lines, {await db.OrderBuyers.CountAsync(b => b.StoreId == stores[0].Store, cancellationToken)} buyers");
    }
}
