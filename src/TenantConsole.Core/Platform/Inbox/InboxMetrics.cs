using System.Diagnostics.Metrics;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>What the receiving of a node is watched by: meter <c>TenantConsole.Inbox</c>. docs/operations.md says which alarm asks for which.</summary>
internal static class InboxMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TenantConsole.Inbox";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>Deliveries that were committed and answered with 200.</summary>
    public static readonly Counter<long> Stored = Meter.CreateCounter<long>("inbox.stored", "{delivery}");

    /// <summary>Deliveries that were answered otherwise, by <c>reason</c>: the kinds of <see cref="InboxCounts"/>.</summary>
    public static readonly Counter<long> Refused = Meter.CreateCounter<long>("inbox.refused", "{delivery}");

    /// <summary>How long a batch took to be durable.</summary>
    public static readonly Histogram<double> Commit = Meter.CreateHistogram<double>("inbox.commit.duration", "ms");

    /// <summary>How many were in a batch.</summary>
    public static readonly Histogram<int> Batch = Meter.CreateHistogram<int>("inbox.batch.size", "{delivery}");

    /// <summary>Batches whose lanes were made due.</summary>
    public static readonly Counter<long> Dispatched = Meter.CreateCounter<long>("inbox.dispatched", "{batch}");

    /// <summary>From a delivery's first byte to the answer 200.</summary>
    public static readonly Histogram<double> Acknowledged = Meter.CreateHistogram<double>("inbox.acknowledged.duration", "ms");

    // From the platform's word of when it sent it first, which has whole seconds, and from receiving it.
    private static readonly Histogram<double> Lag = Meter.CreateHistogram<double>("inbox.applied.lag", "ms");
    private static readonly Histogram<double> Delay = Meter.CreateHistogram<double>("inbox.applied.delay", "ms");

    /// <summary>These were applied; after the commit.</summary>
    public static void Applied(IReadOnlyList<ReceivedNotification> notifications, DateTimeOffset now)
    {
        if (!Lag.Enabled && !Delay.Enabled)
            return;
        foreach (var notification in notifications)
        {
            if (notification.IsRepeat)
                continue;
            Delay.Record(Math.Max((now - notification.ReceivedAt).TotalMilliseconds, 0));
            if (notification.EventTime is { } sent && sent <= now) // else its clock and ours do not go together
                Lag.Record((now - sent).TotalMilliseconds);
        }
    }
}
