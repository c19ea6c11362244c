using System.Diagnostics.Metrics;
using TenantConsole.Core.Activity;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>What the runs of a node are watched by: meter <c>TenantConsole.Runs</c>.</summary>
internal static class RunMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TenantConsole.Runs";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("runs.duration", "ms", "From a run's being taken up to its end, by kind.");

    private static readonly Histogram<double> Rate = Meter.CreateHistogram<double>("runs.rate", "{row}/s", "Rows a second of runs that had some, by kind.");

    /// <summary>A run has ended.</summary>
    public static void Ended(Run run, DateTimeOffset now)
    {
        if (run.StartedAt is not { } started)
            return;
        var kind = KeyValuePair.Create<string, object?>("kind", run.Kind);
        var took = now - started;
        Duration.Record(took.TotalMilliseconds, kind);
        if (run.Done > 0 && took > TimeSpan.Zero)
            Rate.Record(run.Done / took.TotalSeconds, kind);
    }
}
