// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU price input.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202309/products/{product_id}/prices/update</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SkuPriceInput
{
    /// <summary>Amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202509.</remarks>
    [JsonPropertyName("amount")]
    public WireAmount? Amount { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; known values <c>BRL</c>, <c>EUR</c>, <c>GBP</c>, <c>IDR</c>, <c>JPY</c>, <c>MXN</c>, <c>MYR</c>, <c>PHP</c>, <c>SGD</c>, <c>THB</c>, <c>USD</c>, <c>VND</c>; required; in 202309, 202509.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Sale price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; required at <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202509.</remarks>
    [JsonPropertyName("sale_price")]
    public WireAmount? SalePrice { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
