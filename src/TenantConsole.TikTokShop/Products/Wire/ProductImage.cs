// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product image.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductImage
{
    /// <summary>Height.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("height")]
    public int? Height { get; set; }

    /// <summary>Width.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>Thumb URLs.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("thumb_urls")]
    public List<string>? ThumbUrls { get; set; }

    /// <summary>URI.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("uri")]
    public string? Uri { get; set; }

    /// <summary>URLs.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("urls")]
    public List<string>? Urls { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
