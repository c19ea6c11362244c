// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Prices body.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products/{product_id}/prices/update</c>.</remarks>
internal sealed partial class PricesBody
{
    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; required; in 202309.</remarks>
    [JsonPropertyName("skus")]
    public List<SkuPriceUpdate>? Skus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
