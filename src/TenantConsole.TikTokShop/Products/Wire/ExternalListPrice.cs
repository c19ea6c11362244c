// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>External list price.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202309/products</c>; <c>POST /product/202309/products/{product_id}/prices/update</c>; <c>POST /product/202502/products/search</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ExternalListPrice
{
    /// <summary>Source: <c>SHOPIFY_COMPARE_AT_PRICE</c>; others may come.</summary>
    /// <remarks>Text; required at <c>POST /product/202309/products</c>, <c>POST /product/202309/products/{product_id}/prices/update</c>, <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>Amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; required at <c>POST /product/202309/products</c>, <c>POST /product/202309/products/{product_id}/prices/update</c>, <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("amount")]
    public WireAmount? Amount { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; required at <c>POST /product/202309/products</c>, <c>POST /product/202309/products/{product_id}/prices/update</c>, <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
