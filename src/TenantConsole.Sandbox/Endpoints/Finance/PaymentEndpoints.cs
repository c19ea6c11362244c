using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Payments, movements of the balance, and what is still to come.</summary>
internal sealed class PaymentEndpoints(Paging paging) : IApiEndpoints
{
    private const string Scope = "seller.finance.info";

    private static readonly string[] Types = ["WITHDRAW", "SETTLE", "TRANSFER", "REVERSE"];

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", "/finance/202309/payments", Scope, Payments);
        table.OfShop("GET", "/finance/202309/withdrawals", Scope, Withdrawals);
        table.OfShop("GET", "/finance/202507/orders/unsettled", Scope, Unsettled);
    }

    private ApiResult Payments(ApiCall call)
    {
        StatementEndpoints.NeedSort(call, "create_time");
        var size = call.PageSize(100, 20);
        var descending = call.Descending();
        var (from, before) = (call.Time("create_time_ge"), call.Time("create_time_lt"));
        return call.At(() =>
        {
            var found = call.World.Finance.Payments.Where(payment => (from is null || payment.CreateTime >= from) && (before is null || payment.CreateTime < before));
            var page = paging.Cut(call, found, payment => (payment.CreateTime, payment.Id), size, descending);
            return ApiResult.Of(new
            {
                page.NextPageToken,
                Payments = page.Items.Select(payment => new
                {
                    Id = PackageJson.Text(payment.Id),
                    payment.CreateTime,
                    payment.PaidTime,
                    payment.Status,
                    Amount = Value(payment.Amount),
                    SettlementAmount = Value(payment.Amount),
                    ReserveAmount = Value(0),
                    PaymentAmountBeforeExchange = Value(payment.Amount),
                    ExchangeRate = "1.000000",
                    BankAccount = $"***********{1000 + call.Shop.Index}",
                }),
            });
        });

        object Value(long minor) => new { Value = RefundJson.Money(call.Shop, minor), call.Shop.Market.Currency };
    }

    private ApiResult Withdrawals(ApiCall call)
    {
        var types = call.List("types");
        if (types.Length == 0) throw new Refusal("types is required");
        if (Array.Find(types, type => !Types.Contains(type)) is { } wrong) throw new Refusal($"types holds {wrong}; they are {string.Join(", ", Types)}");
        var size = call.PageSize(100, 20);
        var (from, before) = (call.Time("create_time_ge"), call.Time("create_time_lt"));
        return call.At(() =>
        {
            var found = call.World.Finance.Movements.Where(movement => types.Contains(movement.Type) && (from is null || movement.CreateTime >= from) && (before is null || movement.CreateTime < before));
            var page = paging.Cut(call, found, movement => (movement.CreateTime, movement.Id), size);
            return ApiResult.Of(new
            {
                page.NextPageToken,
                page.TotalCount,
                Withdrawals = page.Items.Select(movement => new
                {
                    Id = PackageJson.Text(movement.Id),
                    movement.Type,
                    Amount = RefundJson.Money(call.Shop, movement.Amount),
                    call.Shop.Market.Currency,
                    movement.Status,
                    movement.CreateTime,
                }),
            });
        });
    }

    private ApiResult Unsettled(ApiCall call)
    {
        StatementEndpoints.NeedSort(call, "order_create_time");
        var size = call.PageSize(100, 20);
        var descending = call.Descending();
        var (from, before) = (call.Time("search_time_ge"), call.Time("search_time_lt"));
        return call.At(() =>
        {
            var (orders, finance) = (call.World.Orders, call.World.Finance);
            var (low, high) = orders.CreatedBetween(from, before);
            var (sum, total) = (default(Estimate), 0);
            for (var row = Math.Max(low, finance.FirstUnsettled); row < high; row++)
            {
                if (finance.EstimateOf(row) is not { } estimate) continue;
                sum += estimate;
                total++;
            }
            var page = paging.Walk(call, Rows(paging.After(call)), row => (orders.Row(row).Created, orders.IdOf(row)), size, descending, total);
            string Money(long minor) => RefundJson.Money(call.Shop, minor);
            return ApiResult.Of(new
            {
                page.NextPageToken,
                page.TotalCount,
                SumEstSettlementAmount = Money(sum.Settlement),
                SumEstRevenueAmount = Money(sum.Revenue),
                SumEstFeeAmount = Money(sum.FeeTax),
                SumEstAdjustmentAmount = "0",
                Transactions = page.Items.Select(row => Json(call, row, orders.Get(row))),
            });

            // From the second on in which the page before ended.
            IEnumerable<int> Rows(OrderCursor? after)
            {
                var (first, end) = (Math.Max(low, finance.FirstUnsettled), high);
                if (after is { } last)
                {
                    if (descending) end = Math.Min(end, orders.CreatedBetween(null, last.Time + 1).High);
                    else first = Math.Max(first, orders.CreatedBetween(last.Time, null).Low);
                }
                for (var row = descending ? end - 1 : first; row >= first && row < end; row += descending ? -1 : 1)
                {
                    if (finance.EstimateOf(row) is not null) yield return row;
                }
            }
        });
    }

    private static object Json(ApiCall call, int row, Order order)
    {
        var amounts = Settlement.OfOrder(order, call.World.Affiliates.Of(order));
        string Money(long minor) => RefundJson.Money(call.Shop, minor);
        var delivered = order.TimeOf(StepKind.Delivered, call.World.Orders.StepOf(row));
        return new
        {
            Id = PackageJson.Text(order.Id),
            Type = "ORDER",
            Status = "UNSETTLED",
            call.Shop.Market.Currency,
            OrderId = PackageJson.Text(order.Id),
            OrderCreateTime = order.CreateTime,
            OrderDeliveryTime = delivered,
            EstimatedSettlement = delivered is { } time ? PackageJson.Text(time + 7 * 86_400) : null,
            UnsettledReason = delivered is null ? "The order has not been delivered." : "The time for returns has not ended.",
            EstSettlementAmount = Money(amounts.Settlement),
            EstRevenueAmount = Money(amounts.Revenue),
            EstShippingCostAmount = Money(amounts.ShippingCost),
            EstFeeTaxAmount = Money(amounts.FeeTax),
            EstAdjustmentAmount = "0",
            RevenueBreakdown = new
            {
                SubtotalBeforeDiscountAmount = Money(amounts.Subtotal),
                SellerDiscountAmount = Money(amounts.SellerDiscount),
                RefundSubtotalBeforeDiscountAmount = "0",
                SellerDiscountRefundAmount = "0",
                CodServiceFeeAmount = "0",
                RefundCodServiceFeeAmount = "0",
            },
            ShippingCostBreakdown = new
            {
                ActualShippingFeeAmount = Money(amounts.ActualShipping),
                ShippingFeeDiscountAmount = Money(amounts.PlatformShippingDiscount),
                CustomerPaidShippingFeeAmount = Money(amounts.CustomerShipping),
                ReturnShippingFeeAmount = "0",
                ReplacementShippingFeeAmount = "0",
                ExchangeShippingFeeAmount = "0",
                SignatureConfirmationFeeAmount = "0",
                ShippingInsuranceFeeAmount = "0",
                SupplementaryComponent = new
                {
                    CustomerShippingFeeOffsetAmount = "0",
                    ShippingFeeSubsidyAmount = "0",
                    PlatformShippingFeeDiscountAmount = Money(amounts.PlatformShippingDiscount),
                    FbmShippingCostAmount = "0",
                    FbtShippingCostAmount = "0",
                    PromoShippingIncentiveAmount = "0",
                    FbtFulfillmentFeeAmount = "0",
                    SellerShippingFeeDiscountAmount = Money(amounts.SellerShippingDiscount),
                },
            },
            FeeTaxBreakdown = new
            {
                Fee = new
                {
                    ReferralFeeAmount = Money(amounts.Referral),
                    PlatformCommissionAmount = Money(amounts.PlatformCommission),
                    TransactionFeeAmount = Money(amounts.Transaction),
                    AffiliateCommissionAmount = Money(amounts.Affiliate),
                    AffiliateAdsCommissionAmount = Money(amounts.AffiliateAds),
                    AffiliateCommissionBeforePitAmount = Money(amounts.Affiliate),
                    AffiliatePartnerCommissionAmount = "0",
                    RefundAdministrationFeeAmount = "0",
                    BonusCashbackServiceFeeAmount = "0",
                    CreditCardHandlingFeeAmount = "0",
                    LiveSpecialsFeeAmount = "0",
                    MallServiceFeeAmount = "0",
                    PitWithheldFromAdsCommissionAmount = "0",
                    RetailDeliveryFeeAmount = "0",
                    RetailDeliveryFeePaymentAmount = "0",
                    RetailDeliveryFeeRefundAmount = "0",
                    SfpServiceFeeAmount = "0",
                },
                Tax = new
                {
                    VatAmount = Money(amounts.Vat),
                    CustomsClearanceAmount = "0",
                    CustomsDutyAmount = "0",
                    GstAmount = "0",
                    ImportVatAmount = "0",
                    SalesTaxAmount = "0",
                    SalesTaxPaymentAmount = "0",
                    SalesTaxRefundAmount = "0",
                    SstAmount = "0",
                },
            },
        };
    }
}
