// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product video.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductVideo
{
    /// <summary>ID.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Cover URL.</summary>
    [JsonPropertyName("cover_url")]
    public string? CoverUrl { get; set; }

    /// <summary>Format.</summary>
    [JsonPropertyName("format")]
    public string? Format { get; set; }

    /// <summary>URL.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Width.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>Height.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; set; }

    /// <summary>Size.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
