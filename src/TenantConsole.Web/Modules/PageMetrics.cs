using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace TenantConsole.Web.Modules;

/// <summary>How long pages take to read what they show: meter <c>TenantConsole.Pages</c>.</summary>
internal static class PageMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TenantConsole.Pages";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Reading = Meter.CreateHistogram<double>("pages.reading.duration", "ms", "From another address or change to the rows being read, by page.");

    private static readonly ConcurrentDictionary<Type, string?> Addresses = new();

    /// <summary>The addresses of all pages, as their routes say.</summary>
    public static IReadOnlySet<string> Routes { get; } = typeof(PageMetrics).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template).ToHashSet(StringComparer.Ordinal);

    /// <summary>A page has read. Parts of pages do not count.</summary>
    public static void Took(Type page, TimeSpan took)
    {
        if (Reading.Enabled && Addresses.GetOrAdd(page, static type => type.GetCustomAttributes<RouteAttribute>().Select(r => r.Template).Order(StringComparer.Ordinal).FirstOrDefault()) is { } address)
            Reading.Record(took.TotalMilliseconds, KeyValuePair.Create<string, object?>("page", address));
    }
}
