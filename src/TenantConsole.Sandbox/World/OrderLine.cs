namespace TenantConsole.Sandbox.World;

/// <summary>One unit of one SKU: the platform has no quantities. Amounts are in the currency's minor unit.</summary>
internal readonly record struct OrderLine(Product Product, Sku Sku, long Price, long SellerDiscount, long PlatformDiscount, long Tax, int Package)
{
    public long SalePrice => Price - SellerDiscount - PlatformDiscount;
}
