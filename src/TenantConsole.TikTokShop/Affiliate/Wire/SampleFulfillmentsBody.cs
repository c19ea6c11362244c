// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample fulfillments body.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search</c>.</remarks>
internal sealed partial class SampleFulfillmentsBody
{
    /// <summary>Content format: <c>LIVE</c>, <c>VIDEO</c>; others may come.</summary>
    /// <remarks>Text; in 202409.</remarks>
    [JsonPropertyName("content_format")]
    public string? ContentFormat { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
