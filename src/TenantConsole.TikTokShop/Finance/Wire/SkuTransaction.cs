// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>SKU transaction.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>.</remarks>
public sealed partial class SkuTransaction
{
    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202501.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU name.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("sku_name")]
    public string? SkuName { get; set; }

    /// <summary>Statement ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202501.</remarks>
    [JsonPropertyName("statement_id")]
    public StatementId? StatementId { get; set; }

    /// <summary>Product name.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("product_name")]
    public string? ProductName { get; set; }

    /// <summary>Quantity.</summary>
    /// <remarks>Whole number in a text; in 202501.</remarks>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("settlement_amount")]
    public WireAmount? SettlementAmount { get; set; }

    /// <summary>Revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("revenue_amount")]
    public WireAmount? RevenueAmount { get; set; }

    /// <summary>Revenue breakdown.</summary>
    /// <remarks>Object; in 202501.</remarks>
    [JsonPropertyName("revenue_breakdown")]
    public RevenueBreakdown? RevenueBreakdown { get; set; }

    /// <summary>Shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("shipping_cost_amount")]
    public WireAmount? ShippingCostAmount { get; set; }

    /// <summary>Shipping cost breakdown.</summary>
    /// <remarks>Object; in 202501.</remarks>
    [JsonPropertyName("shipping_cost_breakdown")]
    public ShippingCostBreakdown? ShippingCostBreakdown { get; set; }

    /// <summary>Fee tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("fee_tax_amount")]
    public WireAmount? FeeTaxAmount { get; set; }

    /// <summary>Fee tax breakdown.</summary>
    /// <remarks>Object; in 202501.</remarks>
    [JsonPropertyName("fee_tax_breakdown")]
    public FeeTaxBreakdown? FeeTaxBreakdown { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
