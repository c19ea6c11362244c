// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Promotion link data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate</c>.</remarks>
internal sealed partial class PromotionLinkData
{
    /// <summary>Product promotion link.</summary>
    /// <remarks>Text; in 202405.</remarks>
    [JsonPropertyName("product_promotion_link")]
    public string? ProductPromotionLink { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
