// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product weight.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ProductWeight
{
    /// <summary>Value: <c>GRAM</c>, <c>KILOGRAM</c>, <c>POUND</c>; others may come.</summary>
    /// <remarks>Text; required at <c>POST /product/202309/products</c>, <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202509.</remarks>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Unit: <c>KILOGRAM</c>, <c>POUND</c>; others may come.</summary>
    /// <remarks>Text; required at <c>POST /product/202309/products</c>, <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202509.</remarks>
    [JsonPropertyName("unit")]
    public string? Unit { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
