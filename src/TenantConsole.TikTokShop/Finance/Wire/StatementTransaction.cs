// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Statement transaction.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
public sealed partial class StatementTransaction
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Type: <c>ORDER</c>, <c>RESERVE</c>, <c>CHARGE_BACK</c>, <c>CUSTOMER_SERVICE_COMPENSATION</c>, <c>DEDUCTIONS_INCURRED_BY_SELLER</c>, <c>GMV_PAYMENT_FOR_ADS</c>, <c>PLATFORM_COMMISSION_ADJUSTMENT</c>, <c>PLATFORM_COMMISSION_COMPENSATION</c>, <c>PLATFORM_PENALTY</c>, <c>PROMOTION_ADJUSTMENT</c>, <c>REBATE</c>, <c>PLATFORM_COMPENSATION</c>, <c>PLATFORM_REIMBURSEMENT</c>, <c>COFUNDED_CREATOR_REWARDS</c>, <c>STAMP_DUTY</c>, <c>FBT_WAREHOUSE_SERVICE_FEE</c>, <c>LOGISTICS_REIMBURSEMENT</c>, <c>SHIPPING_FEE_ADJUSTMENT</c>, <c>SHIPPING_FEE_COMPENSATION</c>, <c>SHIPPING_FEE_REBATE</c>, <c>SAMPLE_SHIPPING_FEE</c>, <c>SELLER_MISSION_REWARD</c>, <c>OTHER_ADJUSTMENT</c>; others may come.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202501.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Order create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202501.</remarks>
    [JsonPropertyName("order_create_time")]
    public DateTimeOffset? OrderCreateTime { get; set; }

    /// <summary>Adjustment ID.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("adjustment_id")]
    public string? AdjustmentId { get; set; }

    /// <summary>Adjustment order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202501.</remarks>
    [JsonPropertyName("adjustment_order_id")]
    public OrderId? AdjustmentOrderId { get; set; }

    /// <summary>Adjustment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("adjustment_amount")]
    public WireAmount? AdjustmentAmount { get; set; }

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

    /// <summary>Supplementary component.</summary>
    /// <remarks>Object; in 202501.</remarks>
    [JsonPropertyName("supplementary_component")]
    public TransactionSupplement? SupplementaryComponent { get; set; }

    /// <summary>Reserve ID.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("reserve_id")]
    public string? ReserveId { get; set; }

    /// <summary>Reserve amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("reserve_amount")]
    public WireAmount? ReserveAmount { get; set; }

    /// <summary>Associated order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202501.</remarks>
    [JsonPropertyName("associated_order_id")]
    public OrderId? AssociatedOrderId { get; set; }

    /// <summary>Reserve status: <c>COLLECTED</c>, <c>RELEASED</c>; others may come.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("reserve_status")]
    public string? ReserveStatus { get; set; }

    /// <summary>Estimated release time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds in a text; in 202501.</remarks>
    [JsonPropertyName("estimated_release_time"), JsonConverter(typeof(EpochSecondsTextJsonConverter))]
    public DateTimeOffset? EstimatedReleaseTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
