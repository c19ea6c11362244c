using System.Text.Json;

namespace TenantConsole.Core.Platform.Versions;

/// <summary>What is known about the end of a version: a row of <c>endpoint-endings.json</c>, beside this file. Facts, each with where it is from.</summary>
/// <param name="Endpoint">The endpoint's name.</param>
/// <param name="Version">The version.</param>
/// <param name="Successor">A newer one.</param>
/// <param name="Ends">The last day, where the platform has announced one; else null.</param>
/// <param name="Source">Where it is said.</param>
public sealed record EndpointEnding(string Endpoint, string Version, string? Successor, DateOnly? Ends, string Source)
{
    private const string File = "TenantConsole.Core.Platform.Versions.endpoint-endings.json";

    /// <summary>Which version it is about.</summary>
    public EndpointVersion Of => new(Endpoint, Version);

    /// <summary>All that is known with this release.</summary>
    public static IReadOnlyList<EndpointEnding> Known { get; } = Read();

    private static List<EndpointEnding> Read()
    {
        using var json = typeof(EndpointEnding).Assembly.GetManifestResourceStream(File)!;
        return JsonSerializer.Deserialize<List<EndpointEnding>>(json, JsonSerializerOptions.Web)!;
    }
}
