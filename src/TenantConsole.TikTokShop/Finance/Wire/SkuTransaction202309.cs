// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>SKU transaction202309.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202309/orders/{order_id}/statement_transactions</c>.</remarks>
public sealed partial class SkuTransaction202309
{
    /// <summary>Actual return shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("actual_return_shipping_fee_amount")]
    public WireAmount? ActualReturnShippingFeeAmount { get; set; }

    /// <summary>Actual shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("actual_shipping_fee_amount")]
    public WireAmount? ActualShippingFeeAmount { get; set; }

    /// <summary>Adjustment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("adjustment_amount")]
    public WireAmount? AdjustmentAmount { get; set; }

    /// <summary>Affiliate ads commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("affiliate_ads_commission_amount")]
    public WireAmount? AffiliateAdsCommissionAmount { get; set; }

    /// <summary>Affiliate commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("affiliate_commission_amount")]
    public WireAmount? AffiliateCommissionAmount { get; set; }

    /// <summary>Affiliate commission before PIT: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("affiliate_commission_before_pit")]
    public WireAmount? AffiliateCommissionBeforePit { get; set; }

    /// <summary>Affiliate partner commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("affiliate_partner_commission_amount")]
    public WireAmount? AffiliatePartnerCommissionAmount { get; set; }

    /// <summary>After seller discounts subtotal amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("after_seller_discounts_subtotal_amount")]
    public WireAmount? AfterSellerDiscountsSubtotalAmount { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Customer order refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("customer_order_refund_amount")]
    public WireAmount? CustomerOrderRefundAmount { get; set; }

    /// <summary>Customer paid shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("customer_paid_shipping_fee_amount")]
    public WireAmount? CustomerPaidShippingFeeAmount { get; set; }

    /// <summary>Customer paid shipping fee refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("customer_paid_shipping_fee_refund_amount")]
    public WireAmount? CustomerPaidShippingFeeRefundAmount { get; set; }

    /// <summary>Customer payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("customer_payment_amount")]
    public WireAmount? CustomerPaymentAmount { get; set; }

    /// <summary>Customer refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("customer_refund_amount")]
    public WireAmount? CustomerRefundAmount { get; set; }

    /// <summary>Customer shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("customer_shipping_fee_amount")]
    public WireAmount? CustomerShippingFeeAmount { get; set; }

    /// <summary>Customer shipping fee offset amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("customer_shipping_fee_offset_amount")]
    public WireAmount? CustomerShippingFeeOffsetAmount { get; set; }

    /// <summary>FBM shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("fbm_shipping_cost_amount")]
    public WireAmount? FbmShippingCostAmount { get; set; }

    /// <summary>FBT fulfillment fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("fbt_fulfillment_fee_amount")]
    public WireAmount? FbtFulfillmentFeeAmount { get; set; }

    /// <summary>FBT shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("fbt_shipping_cost_amount")]
    public WireAmount? FbtShippingCostAmount { get; set; }

    /// <summary>Fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("fee_amount")]
    public WireAmount? FeeAmount { get; set; }

    /// <summary>Gross sales amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("gross_sales_amount")]
    public WireAmount? GrossSalesAmount { get; set; }

    /// <summary>Gross sales refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("gross_sales_refund_amount")]
    public WireAmount? GrossSalesRefundAmount { get; set; }

    /// <summary>ISR income tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("isr_income_tax_amount")]
    public WireAmount? IsrIncomeTaxAmount { get; set; }

    /// <summary>IVA VAT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("iva_vat_amount")]
    public WireAmount? IvaVatAmount { get; set; }

    /// <summary>Net sales amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("net_sales_amount")]
    public WireAmount? NetSalesAmount { get; set; }

    /// <summary>PIT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("pit_amount")]
    public WireAmount? PitAmount { get; set; }

    /// <summary>Platform commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("platform_commission_amount")]
    public WireAmount? PlatformCommissionAmount { get; set; }

    /// <summary>Platform discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("platform_discount_amount")]
    public WireAmount? PlatformDiscountAmount { get; set; }

    /// <summary>Platform discount refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("platform_discount_refund_amount")]
    public WireAmount? PlatformDiscountRefundAmount { get; set; }

    /// <summary>Platform refund subsidy amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("platform_refund_subsidy_amount")]
    public WireAmount? PlatformRefundSubsidyAmount { get; set; }

    /// <summary>Platform shipping fee discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("platform_shipping_fee_discount_amount")]
    public WireAmount? PlatformShippingFeeDiscountAmount { get; set; }

    /// <summary>Product name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("product_name")]
    public string? ProductName { get; set; }

    /// <summary>Promo shipping incentive amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("promo_shipping_incentive_amount")]
    public WireAmount? PromoShippingIncentiveAmount { get; set; }

    /// <summary>Quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Referral fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("referral_fee_amount")]
    public WireAmount? ReferralFeeAmount { get; set; }

    /// <summary>Refund administration fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("refund_administration_fee_amount")]
    public WireAmount? RefundAdministrationFeeAmount { get; set; }

    /// <summary>Refund shipping cost discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("refund_shipping_cost_discount_amount")]
    public WireAmount? RefundShippingCostDiscountAmount { get; set; }

    /// <summary>Retail delivery fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("retail_delivery_fee_amount")]
    public WireAmount? RetailDeliveryFeeAmount { get; set; }

    /// <summary>Retail delivery fee payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("retail_delivery_fee_payment_amount")]
    public WireAmount? RetailDeliveryFeePaymentAmount { get; set; }

    /// <summary>Retail delivery fee refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("retail_delivery_fee_refund_amount")]
    public WireAmount? RetailDeliveryFeeRefundAmount { get; set; }

    /// <summary>Return shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("return_shipping_fee_amount")]
    public WireAmount? ReturnShippingFeeAmount { get; set; }

    /// <summary>Revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("revenue_amount")]
    public WireAmount? RevenueAmount { get; set; }

    /// <summary>Sales tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("sales_tax_amount")]
    public WireAmount? SalesTaxAmount { get; set; }

    /// <summary>Sales tax payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("sales_tax_payment_amount")]
    public WireAmount? SalesTaxPaymentAmount { get; set; }

    /// <summary>Sales tax refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("sales_tax_refund_amount")]
    public WireAmount? SalesTaxRefundAmount { get; set; }

    /// <summary>Seller discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("seller_discount_amount")]
    public WireAmount? SellerDiscountAmount { get; set; }

    /// <summary>Seller discount refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("seller_discount_refund_amount")]
    public WireAmount? SellerDiscountRefundAmount { get; set; }

    /// <summary>Settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("settlement_amount")]
    public WireAmount? SettlementAmount { get; set; }

    /// <summary>Shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("shipping_cost_amount")]
    public WireAmount? ShippingCostAmount { get; set; }

    /// <summary>Shipping cost discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("shipping_cost_discount_amount")]
    public WireAmount? ShippingCostDiscountAmount { get; set; }

    /// <summary>Shipping fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("shipping_fee_amount")]
    public WireAmount? ShippingFeeAmount { get; set; }

    /// <summary>Shipping fee subsidy amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("shipping_fee_subsidy_amount")]
    public WireAmount? ShippingFeeSubsidyAmount { get; set; }

    /// <summary>Shipping insurance fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("shipping_insurance_fee_amount")]
    public WireAmount? ShippingInsuranceFeeAmount { get; set; }

    /// <summary>Signature confirmation fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("signature_confirmation_fee_amount")]
    public WireAmount? SignatureConfirmationFeeAmount { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("sku_name")]
    public string? SkuName { get; set; }

    /// <summary>Transaction fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("transaction_fee_amount")]
    public WireAmount? TransactionFeeAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
