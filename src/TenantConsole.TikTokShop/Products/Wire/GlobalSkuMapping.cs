// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Global SKU mapping.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class GlobalSkuMapping
{
    /// <summary>Global SKU ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("global_sku_id")]
    public string? GlobalSkuId { get; set; }

    /// <summary>Local SKU ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("local_sku_id")]
    public string? LocalSkuId { get; set; }

    /// <summary>Sales attribute mappings.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("sales_attribute_mappings")]
    public List<GlobalAttributeMapping>? SalesAttributeMappings { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
