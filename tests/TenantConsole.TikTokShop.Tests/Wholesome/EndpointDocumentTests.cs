using TenantConsole.TikTokShop.Tests.Support;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>docs/platform-endpoints.md has a row for everything that the client knows, with the route and version it has.</summary>
public sealed class EndpointDocumentTests
{
    private static readonly string[] Rows = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "platform-endpoints.md"));

    [Fact]
    public void Endpoints_Always_HaveARow() => Assert.All(Endpoints.All, endpoint => Assert.True(
        Rows.Any(row => row.StartsWith($"| `{endpoint.Name}` | `{endpoint.Method} {endpoint.Path}` | {endpoint.Version} |", StringComparison.Ordinal)),
        $"Add {endpoint.Name} to docs/platform-endpoints.md, or correct its row."));

    [Fact]
    public void Rows_Always_NameMethodsThatExist()
    {
        var methods = typeof(TikTokShopClient).GetProperties().SelectMany(area => area.PropertyType.GetMethods().Select(method => $"`{area.Name}.{method.Name}`")).ToHashSet(StringComparer.Ordinal);
        var named = Rows.Where(row => row.StartsWith("| `", StringComparison.Ordinal)).Select(row => row.Split(" | ")).Where(cells => cells.Length > 5).SelectMany(cells => cells[3].Split(", ")).ToList();

        Assert.True(named.Count > 90, $"only {named.Count}");
        Assert.All(named, method => Assert.Contains(method, methods));
    }

    [Fact]
    public void Topics_Always_HaveARow() => Assert.All(WebhookTopics.All, topic => Assert.True(
        Rows.Any(row => row.StartsWith($"| {topic.Number} | `{topic.Name}` | `{topic.Payload.Name}` |", StringComparison.Ordinal)),
        $"Add topic {topic.Number} to docs/platform-endpoints.md, or correct its row."));
}
