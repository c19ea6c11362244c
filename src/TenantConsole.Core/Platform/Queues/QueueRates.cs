using System.Collections.Concurrent;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>
/// How fast stores' notifications are taken and how fast they come, from what this node has just seen of their counters. Before the second look there is no rate, and none is made up.
/// </summary>
public sealed class QueueRates(TimeProvider clock)
{
    private const int Most = 64;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<StoreId, List<Sample>> _samples = new();

    /// <summary>Rates a second; null while they are not known.</summary>
    /// <param name="Taken">How many are taken.</param>
    /// <param name="Arriving">How many come; null also when they are more than were counted.</param>
    public readonly record struct Rates(double? Taken, double? Arriving);

    /// <summary>Notes what a look at a store found, and says the rates since the oldest look of the last minute.</summary>
    /// <param name="store">The store.</param>
    /// <param name="taken">How many were ever taken.</param>
    /// <param name="waiting">How many wait.</param>
    /// <param name="exact">False when more than that wait.</param>
    public Rates Note(StoreId store, long taken, long waiting, bool exact)
    {
        var now = clock.GetUtcNow();
        var samples = _samples.GetOrAdd(store, _ => []);
        lock (samples)
        {
            // A counter that fell is of another database, from which this one was restored.
            if (samples.Count > 0 && (samples[^1].Taken > taken || samples[^1].At > now))
                samples.Clear();
            samples.RemoveAll(s => now - s.At > Longest);
            // Several look at once: one sample a second is enough.
            if (samples.Count == 0 || now - samples[^1].At >= TimeSpan.FromSeconds(1))
                samples.Add(new(now, taken, waiting, exact));
            if (samples.Count > Most)
                samples.RemoveAt(0);
            var first = samples[0];
            var seconds = (now - first.At).TotalSeconds;
            if (seconds < Shortest.TotalSeconds)
                return default;
            var rate = (taken - first.Taken) / seconds;
            return new(rate, exact && first.Exact ? Math.Max(0, rate + ((waiting - first.Waiting) / seconds)) : null);
        }
    }

    private readonly record struct Sample(DateTimeOffset At, long Taken, long Waiting, bool Exact);
}
