// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Sales attribute input.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SalesAttributeInput
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Value ID.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("value_id")]
    public string? ValueId { get; set; }

    /// <summary>Value name.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("value_name")]
    public string? ValueName { get; set; }

    /// <summary>SKU img.</summary>
    /// <remarks>Object; in 202309, 202509.</remarks>
    [JsonPropertyName("sku_img")]
    public ImageReference? SkuImg { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Supplementary SKU images.</summary>
    /// <remarks>List of objects; in 202309, 202509.</remarks>
    [JsonPropertyName("supplementary_sku_images")]
    public List<ImageReference>? SupplementarySkuImages { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
