// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU price.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class SkuPrice
{
    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; known values <c>BRL</c>, <c>EUR</c>, <c>GBP</c>, <c>IDR</c>, <c>JPY</c>, <c>MXN</c>, <c>MYR</c>, <c>PHP</c>, <c>SGD</c>, <c>THB</c>, <c>USD</c>, <c>VND</c>; in 202309, 202502.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Tax exclusive price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202502.</remarks>
    [JsonPropertyName("tax_exclusive_price")]
    public WireAmount? TaxExclusivePrice { get; set; }

    /// <summary>Sale price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202502.</remarks>
    [JsonPropertyName("sale_price")]
    public WireAmount? SalePrice { get; set; }

    /// <summary>Unit price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("unit_price")]
    public WireAmount? UnitPrice { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
