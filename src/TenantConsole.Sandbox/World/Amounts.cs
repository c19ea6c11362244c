namespace TenantConsole.Sandbox.World;

/// <summary>What the buyer pays, in the currency's minor unit; sums are derived, so the platform's arithmetic holds by construction.</summary>
internal sealed record Amounts(
    long Products,
    long SellerDiscount,
    long PlatformDiscount,
    long Shipping,
    long ShippingSellerDiscount,
    long ShippingPlatformDiscount,
    long ProductTax,
    long ShippingTax,
    long RetailDeliveryFee)
{
    public long SubTotal => Products - SellerDiscount - PlatformDiscount;

    public long ShippingFee => Shipping - ShippingSellerDiscount - ShippingPlatformDiscount;

    public long Tax => ProductTax + ShippingTax;

    public long Total => SubTotal + ShippingFee + Tax + RetailDeliveryFee;
}
