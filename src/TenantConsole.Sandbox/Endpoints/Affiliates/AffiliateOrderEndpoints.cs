using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The orders that creators brought, with what they earn.</summary>
internal sealed class AffiliateOrderEndpoints(Paging paging) : IApiEndpoints
{
    public void Map(EndpointTable table) =>
        table.OfShop("POST", "/affiliate_seller/{version}/orders/search", "seller.affiliate_collaboration.read", Search, null, "202405", "202410");

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        var size = call.PageSize(100, 20);
        var (from, before) = (input.Time("create_time_ge"), input.Time("create_time_lt"));
        return call.At(() =>
        {
            var orders = call.World.Orders;
            // The rows of an area that hears of orders as they come are in the order of their creation.
            var rows = call.World.Affiliates.Orders;
            var (low, high) = (from is { } first ? Bound(first) : 0, before is { } end ? Bound(end) : rows.Count);
            var start = paging.After(call) is { } last ? Math.Min(high, Bound(last.Time + 1)) : high;
            var page = paging.Walk(call, Backwards(), row => (orders.Row(row).Created, orders.IdOf(row)), size, descending: true, Math.Max(0, high - low));
            return ApiResult.Of(new { page.NextPageToken, page.TotalCount, Orders = page.Items.Select(row => Json(call, row)) });

            IEnumerable<int> Backwards()
            {
                for (var i = start - 1; i >= low; i--) yield return rows[i];
            }

            int Bound(long time)
            {
                var (under, over) = (0, rows.Count);
                while (under < over)
                {
                    var middle = (under + over) / 2;
                    if (orders.Row(rows[middle]).Created < time) under = middle + 1;
                    else over = middle;
                }
                return under;
            }
        });
    }

    private static object Json(ApiCall call, int row)
    {
        var world = call.World;
        var order = world.Orders.Get(row);
        var commission = world.Affiliates.Of(order);
        var cancelled = world.Orders.Row(row).Status == OrderStatus.Cancelled;
        var settled = world.Orders.Row(row).Status == OrderStatus.Completed;
        var refunded = world.Returns.Of(order.Id).Where(made => made.WasRefunded && made.Offer is null).ToList();
        return new
        {
            Id = PackageJson.Text(order.Id),
            order.CreateTime,
            DeliveryTime = order.TimeOf(StepKind.Delivered, world.Orders.StepOf(row)),
            Status = cancelled ? "CANCELLED" : settled ? "COMPLETED" : "PROCESSING",
            Skus = Enumerable.Range(0, order.Lines.Length).Where(line => commission.Rates![line] > 0).GroupBy(line => order.Lines[line].Sku.Id).Select(sku =>
            {
                var back = sku.Where(line => refunded.Exists(made => made.Lines.Contains(line))).ToList();
                var kept = sku.Except(back).ToList();
                var rate = commission.Rates![sku.First()];
                object? Actual(Func<int, long> of) => settled ? Money(call, kept.Sum(of)) : null;
                return new
                {
                    ProductId = PackageJson.Text(order.Lines[sku.First()].Product.Id),
                    Quantity = sku.Count(),
                    RefundedQuantity = back.Count,
                    ReturnedQuantity = back.Count(line => refunded.Exists(made => made.Goods && made.Lines.Contains(line))),
                    CreatorUsername = Creator.Of(world.Parameters.Seed, commission.Creator).Username,
                    commission.ContentType,
                    ContentId = PackageJson.Text(commission.ContentId),
                    CommissionModel = "Standard commission",
                    CommissionRate = rate.ToString(CultureInfo.InvariantCulture),
                    ShopAdsCommissionRate = commission.AdsRate.ToString(CultureInfo.InvariantCulture),
                    OpenCollaborationId = commission.TargetCollaboration is null ? PackageJson.Text(AffiliatesArea.OpenId(order.Lines[sku.First()].Product.Id)) : null,
                    TargetCollaborationId = commission.TargetCollaboration is { } target ? PackageJson.Text(target) : null,
                    Price = Money(call, order.Lines[sku.First()].SalePrice),
                    EstimatedCommissionBase = Money(call, sku.Sum(line => Commission.Base(order, line))),
                    EstimatedPaidCommission = Money(call, sku.Sum(line => commission.OfLine(order, line))),
                    EstimatedPaidShopAdsCommission = Money(call, sku.Sum(line => commission.AdsOfLine(order, line))),
                    EstimatedCofundedCreatorBonusAmount = Money(call, 0),
                    ActualCommissionBase = Actual(line => Commission.Base(order, line)),
                    ActualPaidCommission = Actual(line => commission.OfLine(order, line)),
                    ActualPaidShopAdsCommission = Actual(line => commission.AdsOfLine(order, line)),
                    ActualCofundedCreatorBonusAmount = settled ? Money(call, 0) : null,
                };
            }),
        };
    }

    private static object Money(ApiCall call, long minor) => new { Amount = RefundJson.Money(call.Shop, minor), call.Shop.Market.Currency };
}
