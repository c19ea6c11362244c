// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Shipping cost breakdown.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>; <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>; <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class ShippingCostBreakdown
{
    /// <summary>Actual shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("actual_shipping_fee_amount")]
    public WireAmount? ActualShippingFeeAmount { get; set; }

    /// <summary>Shipping fee discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("shipping_fee_discount_amount")]
    public WireAmount? ShippingFeeDiscountAmount { get; set; }

    /// <summary>Customer paid shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("customer_paid_shipping_fee_amount")]
    public WireAmount? CustomerPaidShippingFeeAmount { get; set; }

    /// <summary>Return shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("return_shipping_fee_amount")]
    public WireAmount? ReturnShippingFeeAmount { get; set; }

    /// <summary>Replacement shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("replacement_shipping_fee_amount")]
    public WireAmount? ReplacementShippingFeeAmount { get; set; }

    /// <summary>Exchange shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("exchange_shipping_fee_amount")]
    public WireAmount? ExchangeShippingFeeAmount { get; set; }

    /// <summary>Signature confirmation fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("signature_confirmation_fee_amount")]
    public WireAmount? SignatureConfirmationFeeAmount { get; set; }

    /// <summary>Shipping insurance fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("shipping_insurance_fee_amount")]
    public WireAmount? ShippingInsuranceFeeAmount { get; set; }

    /// <summary>FBT fulfillment fee reimbursement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("fbt_fulfillment_fee_reimbursement_amount")]
    public WireAmount? FbtFulfillmentFeeReimbursementAmount { get; set; }

    /// <summary>Return shipping label fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("return_shipping_label_fee_amount")]
    public WireAmount? ReturnShippingLabelFeeAmount { get; set; }

    /// <summary>Seller self shipping service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("seller_self_shipping_service_fee_amount")]
    public WireAmount? SellerSelfShippingServiceFeeAmount { get; set; }

    /// <summary>Return shipping fee paid buyer amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("return_shipping_fee_paid_buyer_amount")]
    public WireAmount? ReturnShippingFeePaidBuyerAmount { get; set; }

    /// <summary>Failed delivery subsidy amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("failed_delivery_subsidy_amount")]
    public WireAmount? FailedDeliverySubsidyAmount { get; set; }

    /// <summary>Shipping fee guarantee reimbursement: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("shipping_fee_guarantee_reimbursement")]
    public WireAmount? ShippingFeeGuaranteeReimbursement { get; set; }

    /// <summary>FBT free shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("fbt_free_shipping_fee_amount")]
    public WireAmount? FbtFreeShippingFeeAmount { get; set; }

    /// <summary>Free return subsidy amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("free_return_subsidy_amount")]
    public WireAmount? FreeReturnSubsidyAmount { get; set; }

    /// <summary>Supplementary component.</summary>
    /// <remarks>Object; in 202501, 202507.</remarks>
    [JsonPropertyName("supplementary_component")]
    public ShippingCostSupplement? SupplementaryComponent { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
