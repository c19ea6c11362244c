// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Image reference.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ImageReference
{
    /// <summary>URI.</summary>
    /// <remarks>Text; required; in 202309, 202509.</remarks>
    [JsonPropertyName("uri")]
    public string? Uri { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
