using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TenantConsole.Core.Activity;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>How long a quiet store's work waits while another store has very much: with 20,000 and with 2,000,000 items before the workers.</summary>
internal sealed class FairBenchmark : IBenchmark
{
    private const string Busy = "bench.busy";
    private const string Quiet = "bench.quiet";
    private const int Samples = 150;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan BatchTakes = TimeSpan.FromMilliseconds(40);

    public string Name => "fair";

    public string Summary => "delay of a quiet store while another has 20,000 or 2,000,000 items waiting";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var console = await QueueConsole.CreateAsync(stage, "fair", cancellationToken);
        await console.Get<LiveUpdates>().StartAsync(cancellationToken);
        await console.Get<LiveUpdates>().Listening.WaitAsync(cancellationToken);
        await MeasureAsync(console, 20_000, cancellationToken);
        var few = await MeasureAsync(console, 20_000, cancellationToken);
        yield return new(Name, "p95 delay of a quiet store, 20,000 waiting in another", few, "ms", 1_000, 1_000);
        var many = await MeasureAsync(console, 2_000_000, cancellationToken);
        yield return new(Name, "p95 delay of a quiet store, 2,000,000 waiting in another", many, "ms", 1_000, 1_000);
        yield return new(Name, "what the hundredfold backlog adds, or 5 ms", Math.Max(0, many - few) <= 5 ? 0 : (many / few) - 1, "share", 0.1, 0.1);
        await console.Get<LiveUpdates>().StopAsync(cancellationToken);
    }

    private static async Task<double> MeasureAsync(QueueConsole console, int backlog, CancellationToken cancellationToken)
    {
        BenchmarkStage.Say($"{backlog:N0} items into the busy lane");
        var name = $"objects:busy {Guid.NewGuid():N}";
        await console.QueueAsync(name, Busy, backlog, cancellationToken);
        var delays = new ConcurrentBag<double>();
        var all = new TaskCompletionSource();
        var quiet = new SettlingHandler(console, Quiet, 200, TimeSpan.Zero, items =>
        {
            foreach (var item in items)
                delays.Add((TimeProvider.System.GetUtcNow() - item.CreatedAt).TotalMilliseconds);
            if (delays.Count >= Samples)
                all.TrySetResult();
        });
        using var worker = console.Worker(new SettlingHandler(console, Busy, 200, BatchTakes, _ => { }), quiet);
        await worker.StartAsync(cancellationToken);
        using var ticks = new PeriodicTimer(Between);
        for (var sample = 0; sample < Samples && await ticks.WaitForNextTickAsync(cancellationToken); sample++)
            await console.QueueAsync("objects:quiet", Quiet, 1, cancellationToken);
        await all.Task.WaitAsync(cancellationToken);
        await worker.StopAsync(cancellationToken);
        return delays.Order().ElementAt((int)(delays.Count * 0.95));
    }
}
