// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Inventory search body.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/inventory/search</c>.</remarks>
internal sealed partial class InventorySearchBody
{
    /// <summary>Product IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("product_ids")]
    public List<ProductId>? ProductIds { get; set; }

    /// <summary>SKU IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("sku_ids")]
    public List<SkuId>? SkuIds { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
