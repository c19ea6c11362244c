// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU price input.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202309/products/{product_id}/prices/update</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SkuPriceInput
{
    /// <summary>Amount: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("amount")]
    public WireAmount? Amount { get; set; }

    /// <summary>Currency.</summary>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Sale price: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("sale_price")]
    public WireAmount? SalePrice { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
