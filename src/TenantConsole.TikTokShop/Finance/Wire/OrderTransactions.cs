// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Order transactions.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>.</remarks>
public sealed partial class OrderTransactions
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202501.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Order create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202501.</remarks>
    [JsonPropertyName("order_create_time")]
    public DateTimeOffset? OrderCreateTime { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202501.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("revenue_amount")]
    public WireAmount? RevenueAmount { get; set; }

    /// <summary>Fee and tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("fee_and_tax_amount")]
    public WireAmount? FeeAndTaxAmount { get; set; }

    /// <summary>Shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("shipping_cost_amount")]
    public WireAmount? ShippingCostAmount { get; set; }

    /// <summary>Settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("settlement_amount")]
    public WireAmount? SettlementAmount { get; set; }

    /// <summary>SKU transactions.</summary>
    /// <remarks>List of objects; in 202501.</remarks>
    [JsonPropertyName("sku_transactions")]
    public List<SkuTransaction>? SkuTransactions { get; set; }

    /// <summary>How many there are on all pages together, if the platform says.</summary>
    /// <remarks>Whole number; in 202501.</remarks>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
