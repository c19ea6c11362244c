// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Global product association.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class GlobalProductAssociation
{
    /// <summary>Global product ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("global_product_id")]
    public string? GlobalProductId { get; set; }

    /// <summary>SKU mappings.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("sku_mappings")]
    public List<GlobalSkuMapping>? SkuMappings { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
