// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU inventory error detail.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products/{product_id}/inventory/update</c>.</remarks>
public sealed partial class SkuInventoryErrorDetail
{
    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>Extra errors.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("extra_errors")]
    public List<WarehouseInventoryError>? ExtraErrors { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
