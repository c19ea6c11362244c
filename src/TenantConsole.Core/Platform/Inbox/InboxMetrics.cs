using System.Diagnostics.Metrics;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>What the receiving of a node is watched by: meter <c>TenantConsole.Inbox</c>. docs/operations.md says which alarm asks for which.</summary>
internal static class InboxMetrics
{
    private static readonly Meter Meter = new("TenantConsole.Inbox");

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
}
