// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product brand.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductBrand
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public BrandId? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
