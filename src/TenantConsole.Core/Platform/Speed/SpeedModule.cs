using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.Runs;

namespace TenantConsole.Core.Platform.Speed;

/// <summary>Registers what measures and what shows it.</summary>
public static class SpeedModule
{
    private const double Seconds = 1_000;

    /// <summary>Adds all of it.</summary>
    public static IServiceCollection AddSpeed(this IServiceCollection services) => services
        .AddSpeedMeasures(
            new SpeedMeasure("inbox.acknowledged", InboxMetrics.MeterName, "inbox.acknowledged.duration", SpeedUnit.Milliseconds),
            new SpeedMeasure("inbox.commit", InboxMetrics.MeterName, "inbox.commit.duration", SpeedUnit.Milliseconds),
            new SpeedMeasure("inbox.refused", InboxMetrics.MeterName, "inbox.refused", SpeedUnit.Count, Tag: "reason"),
            new SpeedMeasure("inbox.lag", InboxMetrics.MeterName, "inbox.applied.lag", SpeedUnit.Milliseconds),
            new SpeedMeasure("inbox.delay", InboxMetrics.MeterName, "inbox.applied.delay", SpeedUnit.Milliseconds),
            new SpeedMeasure("work.settled", WorkMetrics.MeterName, "work.settled", SpeedUnit.Count, Tag: "state"),
            new SpeedMeasure("work.delay", WorkMetrics.MeterName, "work.delay", SpeedUnit.Milliseconds),
            new SpeedMeasure("calls.wait", RateLimitMetrics.MeterName, "tenantconsole.ratelimit.wait", SpeedUnit.Milliseconds, Scale: Seconds),
            new SpeedMeasure("runs.duration", RunMetrics.MeterName, "runs.duration", SpeedUnit.Milliseconds, Tag: "kind"),
            new SpeedMeasure("runs.rate", RunMetrics.MeterName, "runs.rate", SpeedUnit.RowsPerSecond, Tag: "kind"))
        .AddSingleton<SpeedBook>()
        .AddHostedService(provider => provider.GetRequiredService<SpeedBook>())
        .AddSingleton<ReadSpeed>();

    /// <summary>Adds measures of a module.</summary>
    public static IServiceCollection AddSpeedMeasures(this IServiceCollection services, params SpeedMeasure[] measures)
    {
        foreach (var measure in measures)
            services.AddSingleton(measure);
        return services;
    }
}
