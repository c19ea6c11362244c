// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample fulfillments data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search</c>.</remarks>
internal sealed partial class SampleFulfillmentsData
{
    /// <summary>Fulfillments.</summary>
    /// <remarks>List of objects; in 202409.</remarks>
    [JsonPropertyName("fulfillments")]
    public List<SampleFulfillment>? Fulfillments { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
