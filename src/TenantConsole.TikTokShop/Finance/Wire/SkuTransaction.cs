// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>SKU transaction.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>.</remarks>
public sealed partial class SkuTransaction
{
    /// <summary>SKU ID: digits in a text.</summary>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU name.</summary>
    [JsonPropertyName("sku_name")]
    public string? SkuName { get; set; }

    /// <summary>Statement ID: digits in a text.</summary>
    [JsonPropertyName("statement_id")]
    public StatementId? StatementId { get; set; }

    /// <summary>Product name.</summary>
    [JsonPropertyName("product_name")]
    public string? ProductName { get; set; }

    /// <summary>Quantity.</summary>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Settlement amount: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("settlement_amount")]
    public WireAmount? SettlementAmount { get; set; }

    /// <summary>Revenue amount: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("revenue_amount")]
    public WireAmount? RevenueAmount { get; set; }

    /// <summary>Revenue breakdown.</summary>
    [JsonPropertyName("revenue_breakdown")]
    public RevenueBreakdown? RevenueBreakdown { get; set; }

    /// <summary>Shipping cost amount: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("shipping_cost_amount")]
    public WireAmount? ShippingCostAmount { get; set; }

    /// <summary>Shipping cost breakdown.</summary>
    [JsonPropertyName("shipping_cost_breakdown")]
    public ShippingCostBreakdown? ShippingCostBreakdown { get; set; }

    /// <summary>Fee tax amount: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("fee_tax_amount")]
    public WireAmount? FeeTaxAmount { get; set; }

    /// <summary>Fee tax breakdown.</summary>
    [JsonPropertyName("fee_tax_breakdown")]
    public FeeTaxBreakdown? FeeTaxBreakdown { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
