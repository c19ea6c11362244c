using System.Diagnostics.Metrics;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>What the queue of a node is watched by: meter <c>TenantConsole.Work</c>.</summary>
internal static class WorkMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TenantConsole.Work";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Settled = Meter.CreateCounter<long>("work.settled", "{item}", "Items that were settled, by what became of them.");

    private static readonly Histogram<double> Delay = Meter.CreateHistogram<double>("work.delay", "ms", "From an item's coming into being to its end, all tries included.");

    private static readonly KeyValuePair<string, object?>[] Names = [.. Enum.GetValues<WorkState>().Select(state => KeyValuePair.Create<string, object?>("state", state.ToString()))];

    /// <summary>These were settled; after the commit.</summary>
    public static void Took(IReadOnlyList<WorkVerdict> verdicts, DateTimeOffset now)
    {
        if (!Settled.Enabled && !Delay.Enabled)
            return;
        foreach (var verdict in verdicts)
        {
            Settled.Add(1, Names[(int)verdict.State]);
            if (verdict.State != WorkState.Again)
                Delay.Record(Math.Max((now - verdict.Item.CreatedAt).TotalMilliseconds, 0));
        }
    }
}
