namespace TenantConsole.Sandbox.World;

/// <summary>
/// What an order, a line or a refund comes to for the seller, in the minor unit. Costs are negative, so everything adds up: settlement
/// is revenue plus shipping plus fees plus adjustment.
/// </summary>
internal readonly record struct SettlementRow
{
    public long Subtotal { get; init; }

    public long SellerDiscount { get; init; }

    public long RefundSubtotal { get; init; }

    public long SellerDiscountRefund { get; init; }

    public long ActualShipping { get; init; }

    public long CustomerShipping { get; init; }

    public long PlatformShippingDiscount { get; init; }

    public long ReturnShipping { get; init; }

    public long RefundedCustomerShipping { get; init; }

    public long Referral { get; init; }

    public long PlatformCommission { get; init; }

    public long Transaction { get; init; }

    public long Affiliate { get; init; }

    public long AffiliateAds { get; init; }

    public long RefundAdministration { get; init; }

    public long Vat { get; init; }

    public long Adjustment { get; init; }

    /// <summary>Beside the settlement: what the buyer paid and got back, and what the platform added.</summary>
    public long CustomerPayment { get; init; }

    public long CustomerRefund { get; init; }

    public long PlatformDiscount { get; init; }

    public long PlatformDiscountRefund { get; init; }

    public long SalesTax { get; init; }

    public long SalesTaxRefund { get; init; }

    public long SellerShippingDiscount { get; init; }

    public long Revenue => Subtotal + SellerDiscount + RefundSubtotal + SellerDiscountRefund;

    public long ShippingCost => ActualShipping + CustomerShipping + PlatformShippingDiscount + ReturnShipping + RefundedCustomerShipping;

    public long Fee => Referral + PlatformCommission + Transaction + Affiliate + AffiliateAds + RefundAdministration;

    public long FeeTax => Fee + Vat;

    public long Settlement => Revenue + ShippingCost + FeeTax + Adjustment;

    public static SettlementRow operator +(in SettlementRow a, in SettlementRow b) => new()
    {
        Subtotal = a.Subtotal + b.Subtotal,
        SellerDiscount = a.SellerDiscount + b.SellerDiscount,
        RefundSubtotal = a.RefundSubtotal + b.RefundSubtotal,
        SellerDiscountRefund = a.SellerDiscountRefund + b.SellerDiscountRefund,
        ActualShipping = a.ActualShipping + b.ActualShipping,
        CustomerShipping = a.CustomerShipping + b.CustomerShipping,
        PlatformShippingDiscount = a.PlatformShippingDiscount + b.PlatformShippingDiscount,
        ReturnShipping = a.ReturnShipping + b.ReturnShipping,
        RefundedCustomerShipping = a.RefundedCustomerShipping + b.RefundedCustomerShipping,
        Referral = a.Referral + b.Referral,
        PlatformCommission = a.PlatformCommission + b.PlatformCommission,
        Transaction = a.Transaction + b.Transaction,
        Affiliate = a.Affiliate + b.Affiliate,
        AffiliateAds = a.AffiliateAds + b.AffiliateAds,
        RefundAdministration = a.RefundAdministration + b.RefundAdministration,
        Vat = a.Vat + b.Vat,
        Adjustment = a.Adjustment + b.Adjustment,
        CustomerPayment = a.CustomerPayment + b.CustomerPayment,
        CustomerRefund = a.CustomerRefund + b.CustomerRefund,
        PlatformDiscount = a.PlatformDiscount + b.PlatformDiscount,
        PlatformDiscountRefund = a.PlatformDiscountRefund + b.PlatformDiscountRefund,
        SalesTax = a.SalesTax + b.SalesTax,
        SalesTaxRefund = a.SalesTaxRefund + b.SalesTaxRefund,
        SellerShippingDiscount = a.SellerShippingDiscount + b.SellerShippingDiscount,
    };
}
