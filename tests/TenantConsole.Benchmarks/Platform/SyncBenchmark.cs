using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Mirror;

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

        var (parsed, reading) = await ParsedOrders.ReadAsync(console, int.MaxValue, cancellationToken);
        yield return new(Name, $"fetched and parsed only, {parsed.Count} orders, one page after the other", parsed.Count / reading, "orders/s", MoreIsBetter: true);

        var mirror = console.Get<MirrorWriter>();
        await ParsedOrders.WriteAsync(mirror, await ParsedOrders.StoreAsync(console, 0, cancellationToken), parsed[..Math.Min(5_000, parsed.Count)], cancellationToken);
        yield return new(Name, $"from parsed pages, one writer, {ParsedOrders.Together} a transaction", await ParsedOrders.RateAsync(
            parsed.Count, async () => await ParsedOrders.WriteAsync(mirror, await ParsedOrders.StoreAsync(console, 1, cancellationToken), parsed, cancellationToken)), "orders/s", MoreIsBetter: true);
        StoreContext[] stores = [.. await Task.WhenAll(Enumerable.Range(2, 4).Select(n => ParsedOrders.StoreAsync(console, n, cancellationToken)))];
        yield return new(Name, $"from parsed pages, four lanes at once, {ParsedOrders.Together} a transaction", await ParsedOrders.RateAsync(
            4 * parsed.Count, () => Task.WhenAll(stores.Select(store => Task.Run(() => ParsedOrders.WriteAsync(mirror, store, parsed, cancellationToken), cancellationToken)))),
            "orders/s", 10_000, 20_000, MoreIsBetter: true);
        yield return new(Name, $"the same once more: nothing is new, one writer", await ParsedOrders.RateAsync(
            parsed.Count, () => ParsedOrders.WriteAsync(mirror, stores[0], parsed, cancellationToken)), "orders/s", MoreIsBetter: true);
        await CheckAsync(console, stores, parsed.Count, cancellationToken);
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
