// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample content product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search</c>.</remarks>
public sealed partial class SampleContentProduct
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202409.</remarks>
    [JsonPropertyName("id")]
    public ProductId? Id { get; set; }

    /// <summary>Main image URL.</summary>
    /// <remarks>Text; in 202409.</remarks>
    [JsonPropertyName("main_image_url")]
    public string? MainImageUrl { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
