// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Unsettled transaction.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class UnsettledTransaction
{
    /// <summary>Type: <c>ORDER</c>, <c>CHARGE_BACK</c>, <c>CUSTOMER_SERVICE_COMPENSATION</c>, <c>DEDUCTIONS_INCURRED_BY_SELLER</c>, <c>GMV_PAYMENT_FOR_ADS</c>, <c>PLATFORM_COMMISSION_ADJUSTMENT</c>, <c>PLATFORM_COMMISSION_COMPENSATION</c>, <c>PLATFORM_PENALTY</c>, <c>PROMOTION_ADJUSTMENT</c>, <c>REBATE</c>, <c>PLATFORM_COMPENSATION</c>, <c>PLATFORM_REIMBURSEMENT</c>, <c>FBT_WAREHOUSE_SERVICE_FEE</c>, <c>LOGISTICS_REIMBURSEMENT</c>, <c>SHIPPING_FEE_ADJUSTMENT</c>, <c>SHIPPING_FEE_COMPENSATION</c>, <c>SHIPPING_FEE_REBATE</c>, <c>SAMPLE_SHIPPING_FEE</c>, <c>OTHER_ADJUSTMENT</c>; others may come.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>ID.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Status.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202507.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Estimated settlement: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds in a text; in 202507.</remarks>
    [JsonPropertyName("estimated_settlement"), JsonConverter(typeof(EpochSecondsTextJsonConverter))]
    public DateTimeOffset? EstimatedSettlement { get; set; }

    /// <summary>Unsettled reason.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("unsettled_reason")]
    public string? UnsettledReason { get; set; }

    /// <summary>Order create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202507.</remarks>
    [JsonPropertyName("order_create_time")]
    public DateTimeOffset? OrderCreateTime { get; set; }

    /// <summary>Order delivery time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202507.</remarks>
    [JsonPropertyName("order_delivery_time")]
    public DateTimeOffset? OrderDeliveryTime { get; set; }

    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202507.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Adjustment ID.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("adjustment_id")]
    public string? AdjustmentId { get; set; }

    /// <summary>Adjustment order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202507.</remarks>
    [JsonPropertyName("adjustment_order_id")]
    public OrderId? AdjustmentOrderId { get; set; }

    /// <summary>Est adjustment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("est_adjustment_amount")]
    public WireAmount? EstAdjustmentAmount { get; set; }

    /// <summary>Est settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("est_settlement_amount")]
    public WireAmount? EstSettlementAmount { get; set; }

    /// <summary>Est revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("est_revenue_amount")]
    public WireAmount? EstRevenueAmount { get; set; }

    /// <summary>Revenue breakdown.</summary>
    /// <remarks>Object; in 202507.</remarks>
    [JsonPropertyName("revenue_breakdown")]
    public RevenueBreakdown? RevenueBreakdown { get; set; }

    /// <summary>Est shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("est_shipping_cost_amount")]
    public WireAmount? EstShippingCostAmount { get; set; }

    /// <summary>Shipping cost breakdown.</summary>
    /// <remarks>Object; in 202507.</remarks>
    [JsonPropertyName("shipping_cost_breakdown")]
    public ShippingCostBreakdown? ShippingCostBreakdown { get; set; }

    /// <summary>Est fee tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("est_fee_tax_amount")]
    public WireAmount? EstFeeTaxAmount { get; set; }

    /// <summary>Fee tax breakdown.</summary>
    /// <remarks>Object; in 202507.</remarks>
    [JsonPropertyName("fee_tax_breakdown")]
    public FeeTaxBreakdown? FeeTaxBreakdown { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
