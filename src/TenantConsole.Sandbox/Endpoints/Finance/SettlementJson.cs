using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>How settlements look: nested in 202501, flat in 202309. Names without an amount here are in the answer as 0.</summary>
internal static class SettlementJson
{
    private static readonly string[] Fees =
    [
        "affiliate_commission_amount_before_pit", "affiliate_commission_deposit", "affiliate_commission_release", "affiliate_partner_commission_amount", "bonus_cashback_service_fee_amount", "campaign_resource_fee",
        "cofunded_creator_bonus_amount", "cofunded_promotion_service_fee_amount", "credit_card_handling_fee_amount", "dt_handling_fee_amount", "dynamic_commission_amount", "epr_pob_service_fee_amount",
        "external_affiliate_marketing_fee_amount", "fee_per_item_sold_amount", "flash_sales_service_fee_amount", "installation_service_fee", "live_specials_fee_amount", "mall_service_fee_amount", "pre_order_service_fee_amount",
        "seller_paylater_handling_fee_amount", "sfp_service_fee_amount", "shipping_fee_guarantee_service_fee", "tap_shop_ads_commission", "tsp_commission_amount", "vn_fix_infrastructure_fee", "voucher_xtra_service_fee_amount",
    ];

    private static readonly string[] Taxes =
    [
        "anti_dumping_duty_amount", "customs_clearance_amount", "customs_duty_amount", "gst_amount", "import_vat_amount", "isr_amount", "iva_amount", "local_vat_amount", "pit_amount", "sst_amount",
    ];

    private static readonly string[] Shipping =
    [
        "exchange_shipping_fee_amount", "failed_delivery_subsidy_amount", "fbt_free_shipping_fee_amount", "fbt_fulfillment_fee_reimbursement_amount", "free_return_subsidy_amount", "replacement_shipping_fee_amount",
        "return_shipping_fee_paid_buyer_amount", "return_shipping_label_fee_amount", "seller_self_shipping_service_fee_amount", "shipping_insurance_fee_amount", "signature_confirmation_fee_amount",
    ];

    private static readonly string[] ShippingBesides =
    [
        "customer_shipping_fee_offset_amount", "fbm_shipping_cost_amount", "fbt_fulfillment_fee_amount", "fbt_fulfillment_fee_reimbursement_amount", "fbt_shipping_cost_amount", "promo_shipping_incentive_amount",
        "return_refund_subsidy_amount", "shipping_fee_subsidy_amount",
    ];

    private static readonly string[] Flat =
    [
        "affiliate_partner_commission_amount", "customer_order_refund_amount", "customer_shipping_fee_offset_amount", "fbm_shipping_cost_amount", "fbt_shipping_cost_amount", "isr_income_tax_amount", "iva_vat_amount", "pit_amount",
        "platform_refund_subsidy_amount", "promo_shipping_incentive_amount", "refund_shipping_cost_discount_amount", "retail_delivery_fee_amount", "retail_delivery_fee_payment_amount", "retail_delivery_fee_refund_amount",
        "shipping_fee_subsidy_amount", "shipping_insurance_fee_amount", "signature_confirmation_fee_amount",
    ];

    /// <summary>The four parts and their breakdowns, as rows of 202501 carry them.</summary>
    public static Dictionary<string, object?> Nested(Shop shop, in SettlementRow row, bool ofSku)
    {
        string Money(long minor) => RefundJson.Money(shop, minor);
        var fee = Zeros(Fees);
        fee["referral_fee_amount"] = Money(row.Referral);
        fee["platform_commission_amount"] = Money(row.PlatformCommission);
        fee["transaction_fee_amount"] = Money(row.Transaction);
        fee["affiliate_commission_amount"] = Money(row.Affiliate);
        fee["affiliate_ads_commission_amount"] = Money(row.AffiliateAds);
        fee["refund_administration_fee_amount"] = Money(row.RefundAdministration);
        var tax = Zeros(Taxes);
        tax["vat_amount"] = Money(row.Vat);
        var besides = Zeros(ShippingBesides);
        besides["platform_shipping_fee_discount_amount"] = Money(row.PlatformShippingDiscount);
        besides["seller_shipping_fee_discount_amount"] = Money(row.SellerShippingDiscount);
        besides["refunded_customer_shipping_fee_amount"] = Money(row.RefundedCustomerShipping);
        if (ofSku) besides["shipping_fee_guarantee_reimbursement"] = "0";
        else (besides["customer_shipping_fee"], besides["refund_customer_shipping_fee"]) = (Money(row.CustomerShipping), Money(row.RefundedCustomerShipping));
        var shipping = Zeros(Shipping);
        if (!ofSku) shipping["shipping_fee_guarantee_reimbursement"] = "0";
        shipping["actual_shipping_fee_amount"] = Money(row.ActualShipping);
        shipping["customer_paid_shipping_fee_amount"] = Money(row.CustomerShipping + row.RefundedCustomerShipping);
        shipping["shipping_fee_discount_amount"] = Money(row.PlatformShippingDiscount);
        shipping["return_shipping_fee_amount"] = Money(row.ReturnShipping);
        shipping["supplementary_component"] = besides;
        return new Dictionary<string, object?>
        {
            ["settlement_amount"] = Money(row.Settlement),
            ["revenue_amount"] = Money(row.Revenue),
            ["revenue_breakdown"] = new Dictionary<string, object?>
            {
                ["subtotal_before_discount_amount"] = Money(row.Subtotal),
                ["seller_discount_amount"] = Money(row.SellerDiscount),
                ["refund_subtotal_before_discount_amount"] = Money(row.RefundSubtotal),
                ["seller_discount_refund_amount"] = Money(row.SellerDiscountRefund),
                ["cod_service_fee_amount"] = "0",
                ["refund_cod_service_fee_amount"] = "0",
            },
            ["shipping_cost_amount"] = Money(row.ShippingCost),
            ["shipping_cost_breakdown"] = shipping,
            ["fee_tax_amount"] = Money(row.FeeTax),
            ["fee_tax_breakdown"] = new Dictionary<string, object?> { ["fee"] = fee, ["tax"] = tax },
        };
    }

    /// <summary>What stands beside the settlement in 202501.</summary>
    public static Dictionary<string, object?> Supplementary(Shop shop, in SettlementRow row)
    {
        string Money(long minor) => RefundJson.Money(shop, minor);
        var besides = Zeros([
            "platform_cofunded_discount_amount", "platform_cofunded_discount_refund_amount", "retail_delivery_fee_amount", "retail_delivery_fee_payment_amount", "retail_delivery_fee_refund_amount",
            "seller_cofunded_discount_amount", "seller_cofunded_discount_refund_amount",
        ]);
        besides["customer_payment_amount"] = Money(row.CustomerPayment);
        besides["customer_refund_amount"] = Money(row.CustomerRefund);
        besides["platform_discount_amount"] = Money(row.PlatformDiscount);
        besides["platform_discount_refund_amount"] = Money(row.PlatformDiscountRefund);
        besides["sales_tax_amount"] = Money(row.SalesTax + row.SalesTaxRefund);
        besides["sales_tax_payment_amount"] = Money(row.SalesTax);
        besides["sales_tax_refund_amount"] = Money(row.SalesTaxRefund);
        return besides;
    }

    /// <summary>As 202309 has it: revenue is net sales with shipping, fees hold the taxes.</summary>
    public static Dictionary<string, object?> Old(Shop shop, in SettlementRow row)
    {
        string Money(long minor) => RefundJson.Money(shop, minor);
        var flat = Zeros(Flat);
        flat["currency"] = shop.Market.Currency;
        flat["settlement_amount"] = Money(row.Settlement);
        flat["revenue_amount"] = Money(row.Revenue + row.ShippingCost);
        flat["net_sales_amount"] = Money(row.Revenue);
        flat["shipping_cost_amount"] = Money(row.ShippingCost);
        flat["fee_amount"] = Money(row.FeeTax);
        flat["adjustment_amount"] = Money(row.Adjustment);
        flat["gross_sales_amount"] = Money(row.Subtotal);
        flat["gross_sales_refund_amount"] = Money(row.RefundSubtotal);
        flat["seller_discount_amount"] = Money(row.SellerDiscount);
        flat["seller_discount_refund_amount"] = Money(row.SellerDiscountRefund);
        flat["after_seller_discounts_subtotal_amount"] = Money(row.Subtotal + row.SellerDiscount);
        flat["customer_payment_amount"] = Money(row.CustomerPayment);
        flat["customer_refund_amount"] = Money(row.CustomerRefund);
        flat["platform_discount_amount"] = Money(row.PlatformDiscount);
        flat["platform_discount_refund_amount"] = Money(row.PlatformDiscountRefund);
        flat["sales_tax_amount"] = Money(row.SalesTax + row.SalesTaxRefund);
        flat["sales_tax_payment_amount"] = Money(row.SalesTax);
        flat["sales_tax_refund_amount"] = Money(row.SalesTaxRefund);
        flat["shipping_fee_amount"] = Money(row.ActualShipping);
        flat["actual_shipping_fee_amount"] = Money(row.ActualShipping);
        flat["actual_return_shipping_fee_amount"] = Money(row.ReturnShipping);
        flat["return_shipping_fee_amount"] = Money(row.ReturnShipping);
        flat["customer_paid_shipping_fee_amount"] = Money(row.CustomerShipping);
        flat["customer_paid_shipping_fee_refund_amount"] = Money(row.RefundedCustomerShipping);
        flat["customer_shipping_fee_amount"] = Money(row.CustomerShipping);
        flat["platform_shipping_fee_discount_amount"] = Money(row.PlatformShippingDiscount);
        flat["shipping_cost_discount_amount"] = Money(row.SellerShippingDiscount);
        flat["referral_fee_amount"] = Money(row.Referral);
        flat["platform_commission_amount"] = Money(row.PlatformCommission);
        flat["transaction_fee_amount"] = Money(row.Transaction);
        flat["affiliate_commission_amount"] = Money(row.Affiliate);
        flat["affiliate_commission_before_pit"] = Money(row.Affiliate);
        flat["affiliate_ads_commission_amount"] = Money(row.AffiliateAds);
        flat["refund_administration_fee_amount"] = Money(row.RefundAdministration);
        return flat;
    }

    private static Dictionary<string, object?> Zeros(string[] names) => names.ToDictionary(name => name, object? (_) => "0", StringComparer.Ordinal);
}
