using System.Globalization;
using System.Runtime.CompilerServices;
using TenantConsole.Core.Platform.Inbox;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// Notifications about orders, from the inbox to mirror and projections, a second: three of each order as a rule, each order fetched from a sandbox process over
/// HTTP. And how long one takes from its receipt to its order's commit, at half the floor's rate.
/// </summary>
internal sealed class ApplyBenchmark : IBenchmark
{
    /// <summary>Another number of orders than 60,000.</summary>
    public const string OrdersVariable = "APPLY_ORDERS";

    private const int Each = 3;
    private const int PacedRate = 2_500;
    private const int Paced = PacedRate * 10;
    private const int WarmTopic = 1;
    private const int LagTopic = 3;
    private static readonly string LagSql =
        $"""
        select extract(epoch from o.received_at - b.received_at)::float8 * 1000
        from platform.inbox_bodies b
        join platform.objects o on o.tenant_id = b.tenant_id and o.store_id = b.store_id and o.kind = 'order' and o.object_id = convert_from(b.body, 'UTF8')::jsonb -> 'data' ->> 'order_id'
        where b.topic = {LagTopic} order by 1
        """;

    public string Name => "apply";

    public string Summary => "order notifications a second from the inbox to mirror and projections, and their lag";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = int.Parse(Environment.GetEnvironmentVariable(OrdersVariable) ?? "60000", CultureInfo.InvariantCulture);
        await using var sandbox = await SandboxProcess.StartAsync(stage.PathFor("sandbox"), count, cancellationToken);
        await using var console = await SyncConsole.CreateAsync(stage, sandbox, cancellationToken);
        await using var notifications = await OrderNotifications.StartAsync(stage, console, cancellationToken);
        var orders = await notifications.OrdersAsync(cancellationToken);

        var (warm, first, rest) = (orders[..2_000], orders[2_000..(orders.Length / 2)], orders[(orders.Length / 2)..]);
        foreach (var part in (OrderNotifications.Order[][])[warm, first])
        {
            await notifications.TellAsync(part, Each, cancellationToken);
            var seconds = await notifications.DrainAsync(part.Length * Each, cancellationToken);
            BenchmarkStage.Say($"{part.Length} orders, {part.Length * Each} notifications in {seconds:0.0} s");
            if (part == first)
                yield return new(Name, $"order notifications applied, {Each} of each order, fetched from the sandbox", part.Length * Each / seconds, "1/s", 5_000, 10_000, MoreIsBetter: true);
        }

        var dispatcher = console.Get<InboxDispatcher>();
        using var worker = console.NewWorker();
        await worker.StartAsync(cancellationToken);
        await dispatcher.StartAsync(cancellationToken);
        await TellPacedAsync(notifications, first[..Math.Min(first.Length, Paced)], WarmTopic, cancellationToken); // a node that has been at work for a while
        var paced = rest[..Math.Min(rest.Length, Paced)];
        await TellPacedAsync(notifications, paced, LagTopic, cancellationToken);
        var lags = await LagsAsync(notifications, paced.Length, cancellationToken);
        yield return new(Name, $"lag from receipt to commit at {PacedRate} a second, median", lags[lags.Count / 2], "ms");
        yield return new(Name, $"lag from receipt to commit at {PacedRate} a second, p99", lags[(int)(lags.Count * 0.99)], "ms", 1_000, 1_000);
        await dispatcher.StopAsync(cancellationToken);
        await worker.StopAsync(cancellationToken);
    }

    private static async Task TellPacedAsync(OrderNotifications notifications, OrderNotifications.Order[] orders, int topic, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var sent = 0; sent < orders.Length && await tick.WaitForNextTickAsync(cancellationToken);)
        {
            var due = Math.Min(orders.Length, (int)(TimeProvider.System.GetElapsedTime(started).TotalSeconds * PacedRate));
            await Task.WhenAll(orders[sent..due].Select(order => notifications.TellAsync(order, topic, cancellationToken)));
            sent = due;
        }
    }

    private static async Task<List<double>> LagsAsync(OrderNotifications notifications, int expected, CancellationToken cancellationToken)
    {
        List<double> lags = [];
        for (var look = 0; look < 120; look++)
        {
            lags = await notifications.ReadAsync(LagSql, cancellationToken);
            if (lags.Count >= expected)
                return lags;
            await Task.Delay(500, cancellationToken);
        }

        throw new InvalidOperationException($"Of {expected} notifications {lags.Count} were applied.");
    }
}
