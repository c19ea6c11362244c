// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Shipping cost supplement.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>; <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>; <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class ShippingCostSupplement
{
    /// <summary>Platform shipping fee discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("platform_shipping_fee_discount_amount")]
    public WireAmount? PlatformShippingFeeDiscountAmount { get; set; }

    /// <summary>Promo shipping incentive amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("promo_shipping_incentive_amount")]
    public WireAmount? PromoShippingIncentiveAmount { get; set; }

    /// <summary>Shipping fee subsidy amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("shipping_fee_subsidy_amount")]
    public WireAmount? ShippingFeeSubsidyAmount { get; set; }

    /// <summary>Seller shipping fee discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("seller_shipping_fee_discount_amount")]
    public WireAmount? SellerShippingFeeDiscountAmount { get; set; }

    /// <summary>Customer shipping fee offset amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("customer_shipping_fee_offset_amount")]
    public WireAmount? CustomerShippingFeeOffsetAmount { get; set; }

    /// <summary>FBM shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("fbm_shipping_cost_amount")]
    public WireAmount? FbmShippingCostAmount { get; set; }

    /// <summary>FBT shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("fbt_shipping_cost_amount")]
    public WireAmount? FbtShippingCostAmount { get; set; }

    /// <summary>FBT fulfillment fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("fbt_fulfillment_fee_amount")]
    public WireAmount? FbtFulfillmentFeeAmount { get; set; }

    /// <summary>FBT fulfillment fee reimbursement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("fbt_fulfillment_fee_reimbursement_amount")]
    public WireAmount? FbtFulfillmentFeeReimbursementAmount { get; set; }

    /// <summary>Return refund subsidy amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("return_refund_subsidy_amount")]
    public WireAmount? ReturnRefundSubsidyAmount { get; set; }

    /// <summary>Refunded customer shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("refunded_customer_shipping_fee_amount")]
    public WireAmount? RefundedCustomerShippingFeeAmount { get; set; }

    /// <summary>Customer shipping fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("customer_shipping_fee")]
    public WireAmount? CustomerShippingFee { get; set; }

    /// <summary>Refund customer shipping fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("refund_customer_shipping_fee")]
    public WireAmount? RefundCustomerShippingFee { get; set; }

    /// <summary>Shipping fee guarantee reimbursement: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("shipping_fee_guarantee_reimbursement")]
    public WireAmount? ShippingFeeGuaranteeReimbursement { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
