using System.Text.Json;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>The table of endpoints says what the specification says.</summary>
public sealed class EndpointSpecificationTests
{
    private static readonly List<JsonElement> Specified =
        [.. new[] { "authorization", "orders" }.SelectMany(area => Facts.Of(area).GetProperty("endpoints").EnumerateArray())];

    public static TheoryData<string> Names => [.. Endpoints.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Endpoint_Always_IsInTheSpecification(string name)
    {
        var endpoint = Endpoints.All.Single(e => e.Name == name);

        var specified = Assert.Single(Specified, e => e.GetProperty("method").GetString() == endpoint.Method.Method
            && e.GetProperty("path").GetString() == endpoint.PathOf(endpoint.Version));

        Assert.Equal(specified.GetProperty("cipher").GetString(), endpoint.Cipher == EndpointCipher.Shop ? "shop" : "none");
    }

    [Fact]
    public void Names_Always_AreUnique() => Assert.Equal(Endpoints.All.Count, Endpoints.All.Select(e => e.Name).Distinct().Count());

    [Fact]
    public void OrderStatuses_Always_AreThoseOfTheSpecification()
    {
        var values = Facts.Endpoint("orders", "get-order-list-202309").GetProperty("body").GetProperty("order_status").GetProperty("enum");

        Assert.Equal(values.EnumerateArray().Select(v => v.GetString()), OrderStatuses.All);
    }
}
