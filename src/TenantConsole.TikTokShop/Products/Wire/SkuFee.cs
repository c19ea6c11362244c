// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU fee.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202309/products</c>; <c>POST /product/202502/products/search</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SkuFee
{
    /// <summary>Type: <c>PFAND</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; known values <c>PFAND</c>; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("amount")]
    public WireAmount? Amount { get; set; }

    /// <summary>Additional attribute: <c>SINGLE_USE</c>, <c>REUSABLE</c>, <c>NOT_APPLICABLE</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("additional_attribute")]
    public string? AdditionalAttribute { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
