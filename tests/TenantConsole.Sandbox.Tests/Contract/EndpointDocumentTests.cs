using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Sandbox.Endpoints;

namespace TenantConsole.Sandbox.Tests.Contract;

/// <summary>docs/platform-endpoints.md says what the sandbox serves, in which versions, no more and no less; whatever is served is held by the contract test.</summary>
public sealed partial class EndpointDocumentTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task The_table_shows_every_endpoint_with_the_versions_that_are_served()
    {
        await using var server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=100", "--Sandbox:Shops=1");
        var served = server.Services.GetRequiredService<EndpointTable>().All
            .GroupBy(endpoint => $"{endpoint.Method} {Unversioned(endpoint.Path)}", StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => string.Join(", ", same.Select(endpoint => endpoint.Path.Split('/')[2]).Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        var shown = Row().Matches(await File.ReadAllTextAsync(Document())).Where(row => !row.Groups[1].Value.Contains("/api/", StringComparison.Ordinal)).ToList();
        var missing = served.Where(pair => !shown.Exists(row => row.Groups[1].Value == pair.Key && row.Groups[2].Value == pair.Value)).Select(pair => $"| `{pair.Key}` | {pair.Value} | yes |");
        var idle = shown.Where(row => !served.ContainsKey(row.Groups[1].Value)).Select(row => $"not served: {row.Groups[1].Value}");

        Assert.True(!missing.Concat(idle).Any(), string.Join('\n', missing.Concat(idle)));
    }

    private static string Unversioned(string path) => string.Join('/', path.Split('/').Select((part, i) => i == 2 ? "{version}" : part));

    private static string Document()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "docs/platform-endpoints.md");
            if (File.Exists(found)) return found;
        }
        throw new FileNotFoundException("docs/platform-endpoints.md");
    }

    [GeneratedRegex(@"^\|.*`([A-Z]+ /[^`]+)` \|(?:.*\|)? ([^|]+) \| yes \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
