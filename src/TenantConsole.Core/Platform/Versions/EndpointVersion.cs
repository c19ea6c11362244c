namespace TenantConsole.Core.Platform.Versions;

/// <summary>A version of an endpoint.</summary>
/// <param name="Endpoint">Its name: <c>returns.search</c>.</param>
/// <param name="Version">Six digits, year and month.</param>
public readonly record struct EndpointVersion(string Endpoint, string Version)
{
    /// <summary>As in logs, findings and metrics.</summary>
    public override string ToString() => $"{Endpoint} {Version}";
}
