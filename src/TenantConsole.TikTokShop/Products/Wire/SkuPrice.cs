// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU price.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class SkuPrice
{
    /// <summary>Currency.</summary>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Tax exclusive price: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("tax_exclusive_price")]
    public WireAmount? TaxExclusivePrice { get; set; }

    /// <summary>Sale price: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("sale_price")]
    public WireAmount? SalePrice { get; set; }

    /// <summary>Unit price: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("unit_price")]
    public WireAmount? UnitPrice { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
