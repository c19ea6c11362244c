namespace TenantConsole.Sandbox.World;

/// <summary>
/// The platform's fees. All is computed line by line, so that lines, SKUs and orders add up to the cent: a referral fee of 6 % in the
/// United States, a platform commission of 9 % with VAT on fees elsewhere, 1 % for the transaction, and the creator's commission.
/// </summary>
internal static class Settlement
{
    /// <summary>Hundredths of a percent.</summary>
    private const int ReferralRate = 600;
    private const int CommissionRate = 900;
    private const int TransactionRate = 100;

    /// <summary>The platform keeps this share of the referral fee of what was refunded.</summary>
    private const int RefundAdministrationRate = 2000;

    public static SettlementRow OfOrder(Order order, in Commission commission)
    {
        var row = default(SettlementRow);
        for (var line = 0; line < order.Lines.Length; line++) row += OfLine(order, line, commission);
        return row;
    }

    public static SettlementRow OfLine(Order order, int at, in Commission commission)
    {
        var line = order.Lines[at];
        var amounts = order.Amounts;
        var united = order.Shop.Market.Region == "US";
        var revenue = line.Price - line.SellerDiscount;
        var shipping = Share(amounts.ShippingFee, order, at);
        var row = new SettlementRow
        {
            Subtotal = line.Price,
            SellerDiscount = -line.SellerDiscount,
            // Who sends the parcel with a carrier of their own has paid that carrier.
            ActualShipping = order.ShippedBySeller ? 0 : -Share(amounts.Shipping, order, at),
            CustomerShipping = shipping,
            PlatformShippingDiscount = Share(amounts.ShippingPlatformDiscount, order, at),
            SellerShippingDiscount = -Share(amounts.ShippingSellerDiscount, order, at),
            Referral = united ? -Rated(revenue, ReferralRate) : 0,
            PlatformCommission = united ? 0 : -Rated(revenue, CommissionRate),
            Transaction = -Rated(revenue, TransactionRate),
            Affiliate = -commission.OfLine(order, at),
            AffiliateAds = -commission.AdsOfLine(order, at),
            CustomerPayment = line.SalePrice + shipping + line.Tax + Share(amounts.ShippingTax + amounts.RetailDeliveryFee, order, at),
            PlatformDiscount = line.PlatformDiscount,
            SalesTax = line.Tax + Share(amounts.ShippingTax, order, at),
        };
        return row with { Vat = -VatOn(order, -row.Fee) };
    }

    /// <summary>What a refund takes back, and what it costs.</summary>
    public static SettlementRow OfRefund(Order order, Return made, in Commission commission)
    {
        var row = default(SettlementRow);
        foreach (var at in made.Lines) row += OfRefundLine(order, made, at, commission);
        return row;
    }

    /// <summary>A line's part of a refund; what the refund has once is on its first line.</summary>
    public static SettlementRow OfRefundLine(Order order, Return made, int at, in Commission commission)
    {
        var amount = made.Amount(order);
        var first = at == made.Lines[0];
        if (made.Offer is not null) return first ? new SettlementRow { RefundSubtotal = -amount.Total, CustomerRefund = -amount.Total } : default;
        var line = order.Lines[at];
        var sold = OfLine(order, at, commission);
        return new SettlementRow
        {
            RefundSubtotal = -line.Price,
            SellerDiscountRefund = line.SellerDiscount,
            RefundedCustomerShipping = first && made.Lines.Length == order.Lines.Length ? -order.Amounts.ShippingFee : 0,
            ReturnShipping = first && made.Goods && !made.BuyerKeepsItem ? -World.ReturnShipping.Fee : 0,
            Referral = -sold.Referral,
            PlatformCommission = -sold.PlatformCommission,
            Affiliate = -sold.Affiliate,
            AffiliateAds = -sold.AffiliateAds,
            RefundAdministration = sold.Referral == 0 ? 0 : -Rated(-sold.Referral, RefundAdministrationRate),
            Vat = VatOn(order, -sold.PlatformCommission - sold.Affiliate - sold.AffiliateAds),
            CustomerRefund = first ? -amount.Total : 0,
            PlatformDiscountRefund = -line.PlatformDiscount,
            SalesTaxRefund = -line.Tax,
        };
    }

    /// <summary>Hundredths of a percent of an amount, to the nearest minor unit.</summary>
    public static long Rated(long amount, int rate) => (amount * rate + 5000) / 10_000;

    private static long VatOn(Order order, long fees) => order.Shop.Market.Region switch { "GB" => Rated(fees, 2000), "DE" => Rated(fees, 1900), _ => 0 };

    /// <summary>A line's part of what the order has once; what does not divide falls to the first lines.</summary>
    private static long Share(long whole, Order order, int line) => whole / order.Lines.Length + (line < whole % order.Lines.Length ? 1 : 0);
}
