// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product warning.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ProductWarning
{
    /// <summary>Message.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
