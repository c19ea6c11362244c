using System.Text;
using System.Text.Json;
using TenantConsole.TikTokShop.Affiliate;
using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Returns;

namespace TenantConsole.TikTokShop.Tests.Json;

/// <summary>What the platform writes in more than one way is read in each; what is wrong is not guessed at.</summary>
public sealed class LenientReadingTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true \"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Flag_Always_IsReadAsBooleanOrText(string json, bool? expected) =>
        Assert.Equal(expected, Read($$"""{"is_combined_return":{{json}}}""", ReturnsJson.Default.ReturnOrder).IsCombinedReturn);

    [Theory]
    [InlineData("\"5.50\"", "5.50")]
    [InlineData("\" 5.50\\n\"", "5.50")]
    [InlineData("5.50", "5.50")]
    [InlineData("\"-0.10\"", "-0.10")]
    [InlineData("\"\"", null)]
    public void Amount_Always_KeepsItsDigits(string json, string? expected) =>
        Assert.Equal(expected, Read($$$"""{"refund_amount":{"refund_total":{{{json}}}}}""", ReturnsJson.Default.ReturnOrder).RefundAmount!.RefundTotal?.ToString());

    [Theory]
    [InlineData("1694685539000", 1_694_685_539_000)]
    [InlineData("\"1694685539123\"", 1_694_685_539_123)]
    [InlineData("0", null)]
    [InlineData("\"\"", null)]
    public void Milliseconds_Always_AreAMoment(string json, long? expected)
    {
        var tracking = Read($$"""{"tracking":[{"update_time_millis":{{json}}}]}""", FulfillmentJson.Default.TrackingData).Tracking![0];

        Assert.Equal(expected, tracking.UpdateTimeMillis?.ToUnixTimeMilliseconds());
        if (expected is not null) Assert.Contains($":{expected}", JsonSerializer.Serialize(tracking, FulfillmentJson.Default.TrackingEvent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1767225600")]
    [InlineData("\"1767225600\"")]
    public void SecondsInAText_Always_AreWrittenAsText(string json)
    {
        var edit = Read($$"""{"end_time":{{json}}}""", AffiliateJson.Default.TargetCollaborationEdit);

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600), edit.EndTime);
        Assert.Equal("""{"end_time":"1767225600"}""", JsonSerializer.Serialize(edit, AffiliateJson.Default.TargetCollaborationEdit));
    }

    [Theory]
    [InlineData("\"PRE_ORDER\"")]
    [InlineData("[\"PRE_ORDER\"]")]
    public void ListOfTexts_WhenItIsOneText_IsAListOfOne(string json) =>
        Assert.Equal(["PRE_ORDER"], Read($$"""{"allowed_special_product_types":{{json}}}""", ProductsJson.Default.CategoryRules).AllowedSpecialProductTypes);

    [Fact]
    public void UnknownFields_Always_AreKeptAndWrittenBack()
    {
        const string Json = """{"id":"1","status":"TELEPORTED","new_object":{"a":[1.50]},"skus":[{"id":"2","new_text":"x"}]}""";

        var product = Read(Json, ProductsJson.Default.Product);

        Assert.Equal("TELEPORTED", product.Status);
        Assert.Equal(Json, Sorted(JsonSerializer.Serialize(product, ProductsJson.Default.Product)));
    }

    [Theory]
    [InlineData("""{"is_combined_return":"perhaps"}""")]
    [InlineData("""{"is_combined_return":1}""")]
    [InlineData("""{"return_id":"R-1"}""")]
    [InlineData("""{"refund_amount":{"refund_total":"1,50"}}""")]
    [InlineData("""{"refund_amount":{"refund_total":"+1"}}""")]
    [InlineData("""{"refund_amount":{"refund_total":"  "}}""")]
    [InlineData("""{"refund_amount":{"currency":"gbp"}}""")]
    [InlineData("""{"update_time":"+5"}""")]
    [InlineData("""{"update_time":-5}""")]
    [InlineData("""{"update_time":1767225600000}""")]
    [InlineData("""{"update_time":1.5}""")]
    public void Value_WhenItIsWrong_IsNotGuessedAt(string json) => Assert.Throws<JsonException>(() => Read(json, ReturnsJson.Default.ReturnOrder));

    private static T Read<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), type)!;

    // Unknown fields are written last: the order of fields means nothing in JSON.
    private static string Sorted(string json) => json.Replace(""","skus":[{"id":"2","new_text":"x"}],"new_object":{"a":[1.50]}}""", ""","new_object":{"a":[1.50]},"skus":[{"id":"2","new_text":"x"}]}""", StringComparison.Ordinal);
}
