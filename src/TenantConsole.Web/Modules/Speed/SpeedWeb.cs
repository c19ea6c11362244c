using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Speed;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Speed;

/// <summary>The part of the screen that shows what the product measures of itself.</summary>
internal static class SpeedWeb
{
    private const double Seconds = 1_000;

    /// <summary>Adds its entry to the rail, and what is measured of pages.</summary>
    public static IServiceCollection AddSpeedWeb(this IServiceCollection services) => services
        .AddSpeedMeasures(
            new SpeedMeasure("pages.reading", PageMetrics.MeterName, "pages.reading.duration", SpeedUnit.Milliseconds, Tag: "page"),
            new SpeedMeasure("pages.request", "Microsoft.AspNetCore.Hosting", "http.server.request.duration", SpeedUnit.Milliseconds, Tag: "http.route", Scale: Seconds) { Counts = PageMetrics.Routes.Contains })
        .AddNavigation(new NavItem("/speed", "chart", NavSection.End, typeof(SpeedTexts), "Nav", 34, Permission.RunCancel));
}
