using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// How long a working node needs after an outage: a million order notifications were received while nobody worked, three of each order. Each order is fetched from a
/// sandbox process over HTTP, and what came in is counted afterwards.
/// </summary>
internal sealed class RecoverBacklogBenchmark : IBenchmark
{
    /// <summary>Another number of notifications than 1,000,000.</summary>
    public const string NotificationsVariable = "RECOVER_BACKLOG";

    private const int Each = 3;
    private const int Warm = 2_000;

    public string Name => "recover-backlog";

    public string Summary => "time until a backlog of a million order notifications is applied";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var wanted = int.Parse(Environment.GetEnvironmentVariable(NotificationsVariable) ?? "1000000", CultureInfo.InvariantCulture);
        // Shops differ in size, so a world has somewhat fewer orders than it was asked for.
        await using var sandbox = await SandboxProcess.StartAsync(stage.PathFor("sandbox"), (wanted / Each * 3 / 2) + Warm, cancellationToken);
        await using var console = await SyncConsole.CreateAsync(stage, sandbox, cancellationToken);
        await using var notifications = await OrderNotifications.StartAsync(stage, console, cancellationToken);
        var orders = await notifications.OrdersAsync(cancellationToken);
        var waiting = orders[Warm..Math.Min(orders.Length, Warm + (wanted / Each))];
        var count = waiting.Length * Each;

        await notifications.TellAsync(orders[..Warm], Each, cancellationToken);
        await notifications.DrainAsync(Warm * Each, cancellationToken);
        var since = TimeProvider.System.GetTimestamp();
        await notifications.TellAsync(waiting, Each, cancellationToken);
        BenchmarkStage.Say($"{count} notifications of {waiting.Length} orders received in {TimeProvider.System.GetElapsedTime(since).TotalSeconds:0} s, nobody works");

        var seconds = await notifications.DrainAsync(count, cancellationToken, taken => BenchmarkStage.Say($"{taken} applied"));
        yield return new(Name, $"{count} notifications of {waiting.Length} orders", seconds, "s", 300, 100);
        yield return new(Name, "notifications applied", count / seconds, "1/s", MoreIsBetter: true);
        await CheckAsync(console, Warm + waiting.Length, cancellationToken);
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
