using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TenantConsole.TikTokShop.Json;
using TenantConsole.TikTokShop.Tests.Support;
using Xunit.Abstractions;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>
/// The platform's own samples are read and written back without loss. They are not ours to commit: they are taken from ../shared/reference/tiktok-specs, and
/// where that folder is absent these tests say so and prove nothing.
/// </summary>
public sealed class OfficialSampleTests(ITestOutputHelper output)
{
    // In a sample, but in no list of fields: kept as unknown, which is what unknown fields are for.
    private static readonly HashSet<string> InSamplesOnly = [];

    public static IEnumerable<object[]> Roots => WireRecordTests.Roots;

    [Theory]
    [MemberData(nameof(Roots))]
    public void Sample_Always_IsWrittenBackWithoutLoss(string area, string endpoint, string part, string type)
    {
        if (Official(WireRecordPlan.SpecificationOf(area)) is not { } official) return;
        var sample = official.SingleOrDefault(e => (string?)e!["id"] == endpoint)?[part.StartsWith("body", StringComparison.Ordinal) ? "request_example" : "response_example"];
        var steps = part.Split('.');
        var content = sample?["unparsed"] is null ? steps[0] == "body" ? sample : sample?["data"] : null;
        foreach (var step in steps.Skip(1)) content = content?[step];
        if (content is null)
        {
            output.WriteLine($"NOT CHECKED: {endpoint} has no sample of its {part} that is JSON.");
            return;
        }

        foreach (var one in content is JsonArray list ? list.ToArray() : [content])
        {
            var json = Contexts.Of(area);
            var record = JsonSerializer.Deserialize(one!.ToJsonString(), WireRecordPlan.TypeOf(area, type), json)!;

            Assert.Empty(Lossless.Differences(one, JsonNode.Parse(JsonSerializer.Serialize(record, record.GetType(), json))));
            Assert.Empty(Lossless.Unknown(record).Except(InSamplesOnly));
        }
    }

    [Theory]
    [InlineData("get-order-list-202309")]
    [InlineData("get-order-detail-202507")]
    public void Orders_OfTheSample_AreReadCompletely(string endpoint)
    {
        if (SampleData("orders", endpoint) is not { } data) return;

        var page = OrderPage.Parse(data);

        var order = Assert.Single(page.Orders);
        Assert.NotNull(order.Payment!.TotalAmount.In(order.Payment.Currency));
        Assert.NotNull(order.CreateTime);
        Assert.Equal(order.Id, Order.Parse(BuyerData.RemoveFrom(order.Raw.Span)).Id);
    }

    [Fact]
    public void Shops_OfTheSample_AreReadCompletely()
    {
        if (SampleData("authorization", "get-authorized-shops-202309") is not { } data) return;

        var shop = Assert.Single(WireJson.Read(data, WireJson.Default.AuthorizedShopsData).Shops!);

        Assert.Null(shop.Unknown);
        Assert.True(shop.Cipher.IsSet);
    }

    [Fact]
    public void Specification_Always_IsWhatTheToolMakesOfTheOfficialOne()
    {
        if (RepositoryRoot.OfficialSpecifications() is not { } folder)
        {
            Absent();
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Where(f => Path.GetFileName(f) != "webhooks.json"))
        {
            using var official = JsonDocument.Parse(File.ReadAllBytes(file));
            var ours = Facts.Of(Path.GetFileNameWithoutExtension(file)).GetProperty("endpoints").EnumerateArray()
                .Select(e => $"{e.GetProperty("id")} {e.GetProperty("method")} {e.GetProperty("path")}");

            Assert.Equal(
                official.RootElement.EnumerateArray().Select(e => $"{e.GetProperty("id")} {e.GetProperty("method")} {e.GetProperty("path")}").Order(StringComparer.Ordinal),
                ours.Order(StringComparer.Ordinal));
        }
    }

    private ReadOnlyMemory<byte>? SampleData(string area, string endpoint)
    {
        if (Official(area) is not { } official) return null;
        var sample = official.Single(e => (string?)e!["id"] == endpoint)!["response_example"]!;
        Assert.True(Envelope.TryRead(Encoding.UTF8.GetBytes(sample.ToJsonString()), out var envelope));
        return envelope.Value.Data;
    }

    private JsonArray? Official(string specification)
    {
        if (RepositoryRoot.OfficialSpecifications() is { } folder)
            return JsonNode.Parse(File.ReadAllText(Path.Combine(folder, specification + ".json")))!.AsArray();
        Absent();
        return null;
    }

    private void Absent() => output.WriteLine("NOT CHECKED: ../shared/reference/tiktok-specs is absent, so the official samples were not read.");
}
