// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/sample_applications/search</c>.</remarks>
public sealed partial class SampleProduct
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("id")]
    public ProductId? Id { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU image URL.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("sku_image_url")]
    public string? SkuImageUrl { get; set; }

    /// <summary>SKU name.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("sku_name")]
    public string? SkuName { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
