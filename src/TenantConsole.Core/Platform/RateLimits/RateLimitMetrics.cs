using System.Diagnostics.Metrics;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>What the limits cost: meter <c>TenantConsole.RateLimits</c>.</summary>
public sealed class RateLimitMetrics : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TenantConsole.RateLimits";

    private readonly Meter _meter = new(MeterName);
    private readonly Histogram<double> _wait;
    private readonly Counter<long> _heldBack;
    private readonly Counter<long> _refused;

    /// <summary>Makes the instruments.</summary>
    public RateLimitMetrics()
    {
        _wait = _meter.CreateHistogram<double>("tenantconsole.ratelimit.wait", "s", "How long calls waited before they were sent.");
        _heldBack = _meter.CreateCounter<long>("tenantconsole.ratelimit.held_back", "{call}", "Calls that would have waited too long and were put off.");
        _refused = _meter.CreateCounter<long>("tenantconsole.ratelimit.refused", "{call}", "Calls that the platform refused as too many, or because it had too much to do.");
    }

    /// <inheritdoc />
    public void Dispose() => _meter.Dispose();

    internal void Waited(string endpoint, CallPriority priority, TimeSpan wait) => _wait.Record(wait.TotalSeconds, new("endpoint", endpoint), new("priority", $"{priority}"));

    internal void HeldBack(string endpoint, CallPriority priority) => _heldBack.Add(1, new("endpoint", endpoint), new("priority", $"{priority}"));

    internal void Refused(string endpoint, string verdict) => _refused.Add(1, new("endpoint", endpoint), new("verdict", verdict));
}
