namespace TenantConsole.Core.Platform.Sync;

/// <summary>
/// How often a store is looked at. Polling is the net below webhooks: it may be wide where they tell of everything, and must be narrow where they tell of nothing or
/// leave much out. Rules without I/O.
/// </summary>
public static class SyncPace
{
    /// <summary>What was found out about webhooks holds for so long.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>True when webhooks have come within a day and left out no more than is tolerated. A store that was silent for a day has proved nothing.</summary>
    public static bool IsHealthy(WebhookHealth webhooks, SyncOptions options, DateTimeOffset now) =>
        webhooks.LastNotificationAt is { } last && now - last <= Memory && webhooks.Missed <= options.MissedTolerated;

    /// <summary>The time between two looks at a kind of object.</summary>
    /// <param name="reader">The kind.</param>
    /// <param name="isHealthy">The store's webhooks work.</param>
    /// <param name="options">The settings.</param>
    public static TimeSpan Interval(IObjectReader reader, bool isHealthy, SyncOptions options)
    {
        var changesByTheDay = reader.Settles is not null;
        return changesByTheDay || (reader.IsTold && isHealthy) ? Relaxed(options) : options.Interval;
    }

    /// <summary>True when it is time for a look.</summary>
    /// <param name="last">The last one; null for never.</param>
    /// <param name="interval">The time between two.</param>
    /// <param name="now">Now (protocol time).</param>
    public static bool IsDue(DateTimeOffset? last, TimeSpan interval, DateTimeOffset now) => last is not { } at || now - at >= interval;

    private static TimeSpan Relaxed(SyncOptions options) => options.RelaxedInterval > options.Interval ? options.RelaxedInterval : options.Interval;
}
