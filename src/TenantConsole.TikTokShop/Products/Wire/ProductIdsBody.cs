// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product IDs body.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>DELETE /product/202309/products</c>; <c>POST /product/202309/products/activate</c>; <c>POST /product/202309/products/deactivate</c>; <c>POST /product/202309/products/recover</c>.</remarks>
internal sealed partial class ProductIdsBody
{
    /// <summary>Product IDs.</summary>
    /// <remarks>List of id, digits in a text; required; in 202309.</remarks>
    [JsonPropertyName("product_ids")]
    public List<ProductId>? ProductIds { get; set; }

    /// <summary>Listing platforms: any of <c>TOKOPEDIA</c>, <c>TIKTOK_SHOP</c>; others may come.</summary>
    /// <remarks>List of text; at <c>POST /product/202309/products/activate</c>, <c>POST /product/202309/products/deactivate</c>.</remarks>
    [JsonPropertyName("listing_platforms")]
    public List<string>? ListingPlatforms { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
