// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Replicated product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ReplicatedProduct
{
    /// <summary>Region.</summary>
    /// <remarks>Text; required; in 202509.</remarks>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202509.</remarks>
    [JsonPropertyName("skus")]
    public List<ReplicatedSku>? Skus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
