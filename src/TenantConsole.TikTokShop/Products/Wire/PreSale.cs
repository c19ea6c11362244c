// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Pre sale.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202309/products</c>; <c>POST /product/202502/products/search</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class PreSale
{
    /// <summary>Type: <c>PRE_ORDER</c>, <c>MADE_TO_ORDER</c>, <c>CUSTOM</c>, <c>NONE</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fulfillment type.</summary>
    /// <remarks>Object; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("fulfillment_type")]
    public PreSaleFulfillment? FulfillmentType { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
