using System.Diagnostics.Metrics;

namespace TenantConsole.Core.Platform.Versions;

/// <summary>What the versions of endpoints are watched by: meter <c>TenantConsole.Endpoints</c>. docs/operations.md says which alarm asks for which.</summary>
public sealed class EndpointMetrics : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TenantConsole.Endpoints";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _refused;
    private volatile IReadOnlyList<EndpointWarning> _warnings = [];

    /// <summary>Makes the instruments.</summary>
    public EndpointMetrics()
    {
        _refused = _meter.CreateCounter<long>("tenantconsole.endpoint.withdrawn", "{call}", "Calls that the platform refused because it no longer serves the version.");
        _meter.CreateObservableGauge("tenantconsole.endpoint.warnings", Observe, "{endpoint}", "Versions in use that will not serve for long, by fate.");
    }

    /// <inheritdoc />
    public void Dispose() => _meter.Dispose();

    internal void Refused(EndpointVersion version) => _refused.Add(1, new("endpoint", version.Endpoint), new("version", version.Version));

    internal void Judged(IReadOnlyList<EndpointWarning> warnings) => _warnings = warnings;

    private IEnumerable<Measurement<int>> Observe() => Enum.GetValues<EndpointFate>()
        .Select(fate => new Measurement<int>(_warnings.Count(warning => warning.Fate == fate), new KeyValuePair<string, object?>("fate", $"{fate}")));
}
