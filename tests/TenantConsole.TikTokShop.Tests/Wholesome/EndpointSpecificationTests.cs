using System.Text.Json.Nodes;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>The tables of endpoints say what the specification says.</summary>
public sealed class EndpointSpecificationTests
{
    // The platform describes only the newest version of each; these older ones are called as well, and the facts say that they exist.
    private static readonly Dictionary<string, string> OtherVersions = new() { ["orders.get"] = "202309" };

    public static TheoryData<string> Names => [.. Endpoints.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Endpoint_Always_IsInTheSpecification(string name)
    {
        var endpoint = Endpoints.All.Single(e => e.Name == name);

        var specified = Find(endpoint, endpoint.Version);

        Assert.Equal((string?)specified["cipher"], endpoint.Cipher == EndpointCipher.Shop ? "shop" : "none");
        if (OtherVersions.TryGetValue(name, out var version)) Assert.NotNull(Find(endpoint, version));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Endpoint_WhenItReads_IsSafeToRepeat(string name)
    {
        var endpoint = Endpoints.All.Single(e => e.Name == name);

        if (endpoint.Method == HttpMethod.Get || endpoint.Path.EndsWith("/search", StringComparison.Ordinal)) Assert.Equal(EndpointRepeat.Safe, endpoint.Repeat);
    }

    [Fact]
    public void Names_Always_AreUnique() => Assert.Equal(Endpoints.All.Count, Endpoints.All.Select(e => e.Name).Distinct().Count());

    [Fact]
    public void OrderStatuses_Always_AreThoseOfTheSpecification()
    {
        var values = Facts.Endpoint("orders", "get-order-list-202309").GetProperty("body").GetProperty("order_status").GetProperty("enum");

        Assert.Equal(values.EnumerateArray().Select(v => v.GetString()), OrderStatuses.All);
    }

    private static JsonObject Find(Endpoint endpoint, string version) => Assert.Single(
        Facts.Endpoints.Values, e => (string?)e["method"] == endpoint.Method.Method && (string?)e["path"] == endpoint.PathOf(version));
}
