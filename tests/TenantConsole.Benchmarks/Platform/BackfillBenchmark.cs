using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Mirror;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// The whole history of large stores: how fast it comes in from a sandbox that sets no limit, whether the memory that this takes grows with it, and how fast the
/// database takes orders whose pages are parsed.
/// </summary>
/// <remarks>Sandbox, console and PostgreSQL share the machine. The console is this process, so that its working set is the console's.</remarks>
internal sealed class BackfillBenchmark : IBenchmark
{
    /// <summary>Another number of orders than 1,000,000.</summary>
    public const string OrdersVariable = "BACKFILL_ORDERS";

    private const int Stores = 4;
    private const int Parsed = 20_000;
    private const double Megabyte = 1024 * 1024;

    public string Name => "backfill";

    public string Summary => "a million orders of history: orders a second, and the memory on the way";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = int.Parse(Environment.GetEnvironmentVariable(OrdersVariable) ?? "1000000", CultureInfo.InvariantCulture);
        await using var sandbox = await SandboxProcess.StartAsync(
            stage.PathFor("sandbox"), count, oneCore: false, ["--Sandbox:Shops", $"{Stores}"], [], cancellationToken);
        await using var console = await SyncConsole.CreateAsync(stage, sandbox, cancellationToken);
        var shops = (await console.ConsentsAsync(cancellationToken)).SelectMany(c => c.Shops.Select(s => (c.Authorization, s.ShopId))).ToList();

        double early = 0, late = 0;
        long said = 0;
        var (orders, seconds) = await console.SynchroniseAsync(shops, cancellationToken, done =>
        {
            late = Environment.WorkingSet / Megabyte;
            if (done < count / 4)
                early = late;
            if (done - said < count / 10)
                return;
            said = done;
            BenchmarkStage.Say($"{done} orders, working set {late:0} MB, heap {GC.GetTotalMemory(forceFullCollection: false) / Megabyte:0} MB");
        });
        yield return new(Name, $"end to end from an unlimited sandbox, {shops.Count} stores, {orders} orders", orders / seconds, "orders/s", 1_500, 4_000, MoreIsBetter: true);
        yield return new(Name, $"working set at {count / 4} orders", early, "MB");
        yield return new(Name, $"working set at {orders} orders", late, "MB");
        yield return new(Name, "working set at the end, of that at a quarter", late / early * 100, "%", 125, 110);
        await CheckAsync(console, orders, cancellationToken);

        var (parsed, _) = await ParsedOrders.ReadAsync(console, Parsed, cancellationToken);
        var mirror = console.Get<MirrorWriter>();
        StoreContext[] stores = [.. await Task.WhenAll(Enumerable.Range(0, Stores + 1).Select(n => ParsedOrders.StoreAsync(console, n, cancellationToken)))];
        await ParsedOrders.WriteAsync(mirror, stores[0], parsed[..Math.Min(5_000, parsed.Count)], cancellationToken);
        yield return new(Name, $"into the database from parsed pages, orders with lines, {Stores} lanes at once, {ParsedOrders.Together} a transaction", await ParsedOrders.RateAsync(
            Stores * parsed.Count,
            () => Task.WhenAll(stores[1..].Select(store => Task.Run(() => ParsedOrders.WriteAsync(mirror, store, parsed, cancellationToken), cancellationToken)))),
            "orders/s", 10_000, 20_000, MoreIsBetter: true);
        await CheckAsync(console, orders + (Stores * parsed.Count) + Math.Min(5_000, parsed.Count), cancellationToken);
    }

    private static async Task CheckAsync(SyncConsole console, long expected, CancellationToken cancellationToken)
    {
        await using var db = console.Open();
        var (objects, orders, dead) = (
            await db.MirroredObjects.LongCountAsync(cancellationToken), await db.Orders.LongCountAsync(cancellationToken), await db.DeadLetters.LongCountAsync(cancellationToken));
        if ((objects, orders, dead) != (expected, expected, 0))
            throw new InvalidOperationException($"Of {expected} orders {objects} were mirrored and {orders} projected; {dead} were set aside.");
    }
}
