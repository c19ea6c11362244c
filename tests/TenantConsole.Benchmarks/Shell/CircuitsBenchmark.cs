using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using TenantConsole.Benchmarks.Orders;

namespace TenantConsole.Benchmarks.Shell;

/// <summary>
/// Live circuits on <c>/orders</c>, each with one interaction a second: the list's cursor by key, another order of the rows, a filter, an order opened and closed.
/// Their memory is what the server's process has more of than with a tenth of them; a click is timed from its sending to the arrival of a render batch.
/// </summary>
internal sealed class CircuitsBenchmark : IBenchmark
{
    /// <summary>Another number of circuits than 500.</summary>
    public const string CircuitsVariable = "CIRCUITS";

    private const int Rows = 20_000;
    private const long GeneratorGarbage = 4L << 30;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    public string Name => "circuits";

    public string Summary => "500 live circuits on /orders, one interaction a second each";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = int.Parse(Environment.GetEnvironmentVariable(CircuitsVariable) ?? "500", CultureInfo.InvariantCulture);
        var few = Math.Max(2, count / 10);
        var pipe = $"bench-circuits-{Environment.ProcessId}";
        var superuser = await stage.DatabaseAsync("circuits", cancellationToken);
        await new SeededOrders(superuser, Rows).MakeAsync(cancellationToken);
        await using var served = await ServedConsole.StartAsync(stage, superuser, SeededOrders.Big, cancellationToken, pipe);
        var circuits = new List<HeadlessCircuit>();
        try
        {
            // The first ones also warm the server up: what is compiled and cached once is not a circuit's memory.
            await OpenAsync(circuits, few, served, cancellationToken);
            await ActAsync(circuits, served, 25, cancellationToken);
            var before = await ServerMemory.AskAsync(served.Process, pipe, cancellationToken);

            var opening = TimeProvider.System.GetTimestamp();
            await OpenAsync(circuits, count, served, cancellationToken);
            var opened = TimeProvider.System.GetElapsedTime(opening).TotalMilliseconds / (count - few);
            // What only begins once all are there is not timed: compiling what became hot, more connections to the database.
            await ActAsync(circuits, served, 15, cancellationToken);
            BenchmarkStage.Say($"{count} circuits are open and act");
            var processor = served.Process.TotalProcessorTime;
            var acting = TimeProvider.System.GetTimestamp();
            var times = await UncollectedAsync(() => ActAsync(circuits, served, 20, cancellationToken));
            served.Process.Refresh();
            var share = (served.Process.TotalProcessorTime - processor) / TimeProvider.System.GetElapsedTime(acting) / Environment.ProcessorCount * 100;
            if (circuits.FirstOrDefault(c => c.Failure is not null) is { } broken)
            {
                throw new InvalidOperationException("A circuit ended early.", broken.Failure);
            }

            var after = await ServerMemory.AskAsync(served.Process, pipe, cancellationToken);
            BenchmarkStage.Say($"memory of the server with {few} circuits {before}, with {count} {after}");
            yield return new(Name, $"memory a circuit, {count} open", (after.Private - before.Private) * 1024 / (count - few), "KB", 600, 400);
            yield return new(Name, "of it live objects", (after.Heap - before.Heap) * 1024 / (count - few), "KB");
            yield return new(Name, $"click to render batch p99, {times.Count} clicks (median {Percentile(times.Select(t => t.First), 0.5).ToString("0.0", CultureInfo.InvariantCulture)})", Percentile(times.Select(t => t.First), 0.99), "ms", 100, 50);
            yield return new(Name, $"click to the last batch it causes p99 (median {Percentile(times.Select(t => t.Last), 0.5).ToString("0.0", CultureInfo.InvariantCulture)})", Percentile(times.Select(t => t.Last), 0.99), "ms");
            foreach (var kind in times.GroupBy(t => t.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                yield return new(Name, $"click to render batch p99, {kind.Key} (to the last batch {Percentile(kind.Select(t => t.Last), 0.99).ToString("0", CultureInfo.InvariantCulture)})", Percentile(kind.Select(t => t.First), 0.99), "ms");
            }

            yield return new(Name, "processors used by the server meanwhile", share, "%");
            yield return new(Name, "opening a page and its circuit, four at a time", opened, "ms");
        }
        finally
        {
            await Parallel.ForEachAsync(circuits, CancellationToken.None, async (circuit, _) => await circuit.DisposeAsync());
        }
    }

    private static async Task OpenAsync(List<HeadlessCircuit> circuits, int count, ServedConsole served, CancellationToken cancellationToken)
    {
        var more = new HeadlessCircuit[count - circuits.Count];
        await Parallel.ForAsync(0, more.Length, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken }, async (i, cancelled) =>
        {
            var html = await served.GetAsync("/orders", cancelled);
            more[i] = await HeadlessCircuit.OpenAsync(served.Address, served.Cookies, html, "/orders", cancelled);
        });
        circuits.AddRange(more);
    }

    // A collection of the load generator would stop its clocks and take a processor from the server: its garbage waits until the times are taken.
    private static async Task<T> UncollectedAsync<T>(Func<Task<T>> measure)
    {
        GC.Collect();
        var waits = GC.TryStartNoGCRegion(GeneratorGarbage);
        var collections = GC.CollectionCount(0);
        var measured = await measure();
        BenchmarkStage.Say($"the load generator collected {GC.CollectionCount(0) - collections} times meanwhile");
        if (waits && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return measured;
    }

    // Every circuit acts once a second, each at its own moment of the second.
    private static async Task<List<(string Kind, double First, double Last)>> ActAsync(List<HeadlessCircuit> circuits, ServedConsole served, int seconds, CancellationToken cancellationToken)
    {
        var row = OrdersOf(await served.GetAsync("/orders", cancellationToken));
        var all = await Task.WhenAll(circuits.Select((circuit, number) => Task.Run(async () =>
        {
            var times = new List<(string, double, double)>();
            await Task.Delay(Pace * number / circuits.Count, cancellationToken);
            for (var second = 0; second < seconds; second++)
            {
                var begun = TimeProvider.System.GetTimestamp();
                var (kind, path) = ((number + second) % 6) switch
                {
                    0 => ("sort", "/orders?sort=total"),
                    1 => ("filter", "/orders?status=COMPLETED"),
                    2 => ("reset", "/orders"),
                    3 => ("open", row[number % row.Count]),
                    4 => ("close", "/orders"),
                    _ => ("cursor", ""),
                };
                var (first, last) = kind == "cursor"
                    ? await circuit.KeyAsync(second % 2 == 0 ? "j" : "k", Pace * 0.9)
                    : await circuit.GoAsync(new Uri(served.Address, path), Pace * 0.9);
                times.Add((kind, first, last));
                if (Pace - TimeProvider.System.GetElapsedTime(begun) is var rest && rest > TimeSpan.Zero)
                {
                    await Task.Delay(rest, cancellationToken);
                }
            }

            return times;
        }, cancellationToken)));
        return [.. all.SelectMany(times => times)];
    }

    private static List<string> OrdersOf(string html) =>
        [.. System.Text.RegularExpressions.Regex.Matches(html, "href=\"(/orders/[0-9a-f-]{36}/[0-9]+)[\"?]").Select(m => m.Groups[1].Value).Distinct()];

    private static double Percentile(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(sorted.Count * share) - 1)];
    }
}
