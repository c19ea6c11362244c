using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>What the buyer saw on the receipt, by order and by line.</summary>
internal sealed class PriceDetailEndpoints : IApiEndpoints
{
    public void Map(EndpointTable table) => table.OfShop("GET", "/order/202407/orders/{order_id}/price_detail", "seller.order.info", Detail, PackageErrors.Invalid);

    private static ApiResult Detail(ApiCall call) => call.At(() =>
    {
        var row = call.World.Orders.FindRow(call.Id("order_id")) ?? throw new Refusal(PackageErrors.OrderNotOfShop());
        var order = call.World.Orders.Get(row);
        var amounts = order.Amounts;
        var paid = order.TimeOf(StepKind.Paid, call.World.Orders.StepOf(row)) is not null;
        var rate = (Buyer.PlaceOf(call.World.Parameters.Seed, call.Shop, order.Buyer).SalesTax / 100_000m).ToString(CultureInfo.InvariantCulture);
        string Money(long minor) => MinorUnits.ToWire(minor, call.Shop.Market.Decimals);
        var shares = Shares(order);
        return ApiResult.Of(new
        {
            call.Shop.Market.Currency,
            Total = Money(amounts.Total),
            Payment = Money(paid ? amounts.Total : 0),
            SkuListPrice = Money(amounts.Products),
            SkuSalePrice = Money(amounts.SubTotal),
            Subtotal = Money(amounts.SubTotal),
            SubtotalDeductionSeller = Money(amounts.SellerDiscount),
            SubtotalDeductionPlatform = Money(amounts.PlatformDiscount),
            SubtotalTaxAmount = Money(amounts.ProductTax),
            ShippingListPrice = Money(amounts.Shipping),
            ShippingSalePrice = Money(amounts.ShippingFee),
            ShippingFeeDeductionSeller = Money(amounts.ShippingSellerDiscount),
            ShippingFeeDeductionPlatform = Money(amounts.ShippingPlatformDiscount),
            ShippingFeeDeductionPlatformVoucher = "0",
            VoucherDeductionPlatform = "0",
            VoucherDeductionSeller = "0",
            TaxAmount = Money(amounts.Tax),
            TaxRate = rate,
            NetPriceAmount = Money(amounts.Total - amounts.Tax),
            CodFee = "0",
            CodFeeNetAmount = "0",
            DistanceFee = "0",
            DistanceShippingFee = "0",
            SkuGiftOriginalPrice = "0",
            SkuGiftNetPrice = "0",
            LineItems = order.Lines.Select((line, i) =>
            {
                var (list, seller, platform, tax) = shares[i];
                var shipping = list - seller - platform;
                return new
                {
                    Id = PackageJson.Text(order.Id + 1 + i),
                    call.Shop.Market.Currency,
                    Total = Money(line.SalePrice + shipping + line.Tax + tax),
                    Payment = Money(paid ? line.SalePrice + shipping + line.Tax + tax : 0),
                    SkuListPrice = Money(line.Price),
                    SkuSalePrice = Money(line.SalePrice),
                    Subtotal = Money(line.SalePrice),
                    SubtotalDeductionSeller = Money(line.SellerDiscount),
                    SubtotalDeductionPlatform = Money(line.PlatformDiscount),
                    SubtotalTaxAmount = Money(line.Tax),
                    ShippingListPrice = Money(list),
                    ShippingSalePrice = Money(shipping),
                    ShippingFeeDeductionSeller = Money(seller),
                    ShippingFeeDeductionPlatform = Money(platform),
                    ShippingFeeDeductionPlatformVoucher = "0",
                    VoucherDeductionPlatform = "0",
                    VoucherDeductionSeller = "0",
                    TaxAmount = Money(line.Tax + tax),
                    TaxRate = rate,
                    NetPriceAmount = Money(line.SalePrice + shipping),
                    CodFee = "0",
                    CodFeeAmount = "0",
                    DistanceFee = "0",
                    DistanceShippingFee = "0",
                    SkuGiftOriginalPrice = "0",
                    SkuGiftNetPrice = "0",
                };
            }),
        });
    });

    /// <summary>Shipping by line, cent by cent: what does not divide falls to the first lines.</summary>
    private static (long List, long Seller, long Platform, long Tax)[] Shares(Order order)
    {
        var count = order.Lines.Length;
        long Share(long whole, int i) => whole / count + (i < whole % count ? 1 : 0);
        return [.. Enumerable.Range(0, count).Select(i => (Share(order.Amounts.Shipping, i), Share(order.Amounts.ShippingSellerDiscount, i), Share(order.Amounts.ShippingPlatformDiscount, i), Share(order.Amounts.ShippingTax, i)))];
    }
}
