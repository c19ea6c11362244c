using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>What waits for one store, and how it goes on.</summary>
/// <param name="Store">The store.</param>
/// <param name="Notifications">Notifications received and not taken, counted no further than <see cref="ListQueues.CountLimit"/>.</param>
/// <param name="Exact">False when there are more.</param>
/// <param name="OldestAt">When the oldest of them came (protocol time).</param>
/// <param name="Objects">Objects queued to be fetched at once: replayed, or failed before.</param>
/// <param name="Retrying">Objects that failed and wait for their next try.</param>
/// <param name="RetryAt">When the first of those is due.</param>
/// <param name="RunsWaiting">Runs that wait.</param>
/// <param name="RunsAtWork">Runs at work.</param>
/// <param name="DeadLetters">Objects that were set aside, counted no further than <see cref="ListQueues.LettersLimit"/>.</param>
/// <param name="TakenPerSecond">Notifications taken a second, lately; null while it is not known.</param>
/// <param name="ArrivingPerSecond">Notifications that come a second, lately; null while it is not known.</param>
/// <param name="Drain">The time until no notification waits.</param>
/// <param name="Pause">Who paused the store's work; null while it goes on.</param>
public sealed record QueueRow(
    StoreId Store, long Notifications, bool Exact, DateTimeOffset? OldestAt, int Objects, int Retrying, DateTimeOffset? RetryAt, int RunsWaiting, int RunsAtWork, Counted DeadLetters,
    double? TakenPerSecond, double? ArrivingPerSecond, DrainEstimate Drain, ListLanePauses.Row? Pause)
{
    /// <summary>Something waits.</summary>
    public bool Waits => Notifications > 0 || Objects > 0 || Retrying > 0 || RunsWaiting > 0;

    /// <summary>How long the oldest notification has waited; null when none waits.</summary>
    /// <param name="now">Protocol time.</param>
    public TimeSpan? Lag(DateTimeOffset now) => OldestAt is { } at ? (now > at ? now - at : TimeSpan.Zero) : null;
}
