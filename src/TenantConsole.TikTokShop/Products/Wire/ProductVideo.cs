// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product video.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductVideo
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Cover URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cover_url")]
    public string? CoverUrl { get; set; }

    /// <summary>Format.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("format")]
    public string? Format { get; set; }

    /// <summary>URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Width.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>Height.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("height")]
    public int? Height { get; set; }

    /// <summary>Size.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("size")]
    public long? Size { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
