// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Identifier code.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class IdentifierCode
{
    /// <summary>Code: <c>GTIN</c>, <c>EAN</c>, <c>UPC</c>, <c>ISBN</c>, <c>JAN</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Type: <c>GTIN</c>, <c>EAN</c>, <c>UPC</c>, <c>ISBN</c>, <c>JAN</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
