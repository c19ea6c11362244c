// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Fee breakdown.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>; <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>; <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class FeeBreakdown
{
    /// <summary>Platform commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("platform_commission_amount")]
    public WireAmount? PlatformCommissionAmount { get; set; }

    /// <summary>Referral fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("referral_fee_amount")]
    public WireAmount? ReferralFeeAmount { get; set; }

    /// <summary>Refund administration fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("refund_administration_fee_amount")]
    public WireAmount? RefundAdministrationFeeAmount { get; set; }

    /// <summary>Transaction fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("transaction_fee_amount")]
    public WireAmount? TransactionFeeAmount { get; set; }

    /// <summary>Credit card handling fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("credit_card_handling_fee_amount")]
    public WireAmount? CreditCardHandlingFeeAmount { get; set; }

    /// <summary>Affiliate commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("affiliate_commission_amount")]
    public WireAmount? AffiliateCommissionAmount { get; set; }

    /// <summary>Affiliate commission amount before PIT: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("affiliate_commission_amount_before_pit")]
    public WireAmount? AffiliateCommissionAmountBeforePit { get; set; }

    /// <summary>Affiliate partner commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("affiliate_partner_commission_amount")]
    public WireAmount? AffiliatePartnerCommissionAmount { get; set; }

    /// <summary>Affiliate ads commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("affiliate_ads_commission_amount")]
    public WireAmount? AffiliateAdsCommissionAmount { get; set; }

    /// <summary>Sfp service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("sfp_service_fee_amount")]
    public WireAmount? SfpServiceFeeAmount { get; set; }

    /// <summary>Live specials fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("live_specials_fee_amount")]
    public WireAmount? LiveSpecialsFeeAmount { get; set; }

    /// <summary>Bonus cashback service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("bonus_cashback_service_fee_amount")]
    public WireAmount? BonusCashbackServiceFeeAmount { get; set; }

    /// <summary>Mall service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("mall_service_fee_amount")]
    public WireAmount? MallServiceFeeAmount { get; set; }

    /// <summary>Voucher xtra service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("voucher_xtra_service_fee_amount")]
    public WireAmount? VoucherXtraServiceFeeAmount { get; set; }

    /// <summary>Flash sales service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("flash_sales_service_fee_amount")]
    public WireAmount? FlashSalesServiceFeeAmount { get; set; }

    /// <summary>Cofunded promotion service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("cofunded_promotion_service_fee_amount")]
    public WireAmount? CofundedPromotionServiceFeeAmount { get; set; }

    /// <summary>Pre order service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("pre_order_service_fee_amount")]
    public WireAmount? PreOrderServiceFeeAmount { get; set; }

    /// <summary>Tsp commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("tsp_commission_amount")]
    public WireAmount? TspCommissionAmount { get; set; }

    /// <summary>Dt handling fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("dt_handling_fee_amount")]
    public WireAmount? DtHandlingFeeAmount { get; set; }

    /// <summary>EPR pob service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("epr_pob_service_fee_amount")]
    public WireAmount? EprPobServiceFeeAmount { get; set; }

    /// <summary>Seller paylater handling fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("seller_paylater_handling_fee_amount")]
    public WireAmount? SellerPaylaterHandlingFeeAmount { get; set; }

    /// <summary>Fee per item sold amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("fee_per_item_sold_amount")]
    public WireAmount? FeePerItemSoldAmount { get; set; }

    /// <summary>Cofunded creator bonus amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("cofunded_creator_bonus_amount")]
    public WireAmount? CofundedCreatorBonusAmount { get; set; }

    /// <summary>Dynamic commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("dynamic_commission_amount")]
    public WireAmount? DynamicCommissionAmount { get; set; }

    /// <summary>External affiliate marketing fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("external_affiliate_marketing_fee_amount")]
    public WireAmount? ExternalAffiliateMarketingFeeAmount { get; set; }

    /// <summary>Vn fix infrastructure fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("vn_fix_infrastructure_fee")]
    public WireAmount? VnFixInfrastructureFee { get; set; }

    /// <summary>Affiliate commission deposit: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("affiliate_commission_deposit")]
    public WireAmount? AffiliateCommissionDeposit { get; set; }

    /// <summary>Affiliate commission release: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("affiliate_commission_release")]
    public WireAmount? AffiliateCommissionRelease { get; set; }

    /// <summary>Tap shop ads commission: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("tap_shop_ads_commission")]
    public WireAmount? TapShopAdsCommission { get; set; }

    /// <summary>Shipping fee guarantee service fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("shipping_fee_guarantee_service_fee")]
    public WireAmount? ShippingFeeGuaranteeServiceFee { get; set; }

    /// <summary>Installation service fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("installation_service_fee")]
    public WireAmount? InstallationServiceFee { get; set; }

    /// <summary>Campaign resource fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("campaign_resource_fee")]
    public WireAmount? CampaignResourceFee { get; set; }

    /// <summary>Affiliate commission before PIT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("affiliate_commission_before_pit_amount")]
    public WireAmount? AffiliateCommissionBeforePitAmount { get; set; }

    /// <summary>PIT withheld from ads commission amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("pit_withheld_from_ads_commission_amount")]
    public WireAmount? PitWithheldFromAdsCommissionAmount { get; set; }

    /// <summary>Retail delivery fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("retail_delivery_fee_amount")]
    public WireAmount? RetailDeliveryFeeAmount { get; set; }

    /// <summary>Retail delivery fee payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("retail_delivery_fee_payment_amount")]
    public WireAmount? RetailDeliveryFeePaymentAmount { get; set; }

    /// <summary>Retail delivery fee refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("retail_delivery_fee_refund_amount")]
    public WireAmount? RetailDeliveryFeeRefundAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
