using System.Text;
using System.Text.Json;
using TenantConsole.TikTokShop.Json;
using TenantConsole.TikTokShop.Tests.Support;
using Xunit.Abstractions;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>
/// The platform's own samples read without loss. They are not ours to commit: they are taken from ../shared/reference/tiktok-specs, and where that folder is
/// absent these tests say so and prove nothing.
/// </summary>
public sealed class OfficialSampleTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("get-order-list-202309")]
    [InlineData("get-order-detail-202507")]
    public void Orders_OfTheSample_AreReadCompletely(string endpoint)
    {
        if (SampleData("orders", endpoint) is not { } data) return;

        var page = OrderPage.Parse(data);

        var order = Assert.Single(page.Orders);
        Assert.Null(order.Unknown);
        Assert.All(order.Lines!, line => Assert.Null(line.Unknown));
        Assert.Null(order.Payment!.Unknown);
        Assert.Null(order.RecipientAddress!.Unknown);
        Assert.NotNull(order.Payment.TotalAmount.In(order.Payment.Currency));
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
        if (RepositoryRoot.OfficialSpecifications() is not { } folder)
        {
            Absent();
            return null;
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, area + ".json")));
        var sample = document.RootElement.EnumerateArray().Single(e => e.GetProperty("id").GetString() == endpoint).GetProperty("response_example");
        Assert.True(Envelope.TryRead(Encoding.UTF8.GetBytes(sample.GetRawText()), out var envelope));
        return envelope.Value.Data;
    }

    private void Absent() => output.WriteLine("NOT CHECKED: ../shared/reference/tiktok-specs is absent, so the official samples were not read.");
}
