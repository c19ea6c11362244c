using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Cancellations: to find, to decide, to make.</summary>
internal sealed class CancellationEndpoints(Paging paging) : IApiEndpoints
{
    private const string Root = "/return_refund/202309/cancellations";
    private const string Scope = "seller.return_refund.basic";

    private static readonly string[] Statuses =
        ["CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS", "CANCELLATION_REQUEST_CANCEL", "CANCELLATION_REQUEST_CANCELLED", "CANCELLATION_REQUEST_COMPLETE"];

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", $"{Root}/search", Scope, Search, ReturnErrors.Invalid);
        table.OfShop("POST", Root, Scope, Cancel, ReturnErrors.Invalid);
        table.OfShop("POST", $"{Root}/{{cancel_id}}/approve", Scope, call => Decide(call, approved: true), ReturnErrors.Invalid);
        table.OfShop("POST", $"{Root}/{{cancel_id}}/reject", Scope, call => Decide(call, approved: false), ReturnErrors.Invalid);
    }

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        var size = call.PageSize(50, 10);
        var descending = call.Descending();
        var byUpdate = ReturnEndpoints.ByUpdate(call);
        var (ids, orders, buyers) = (input.Texts("cancel_ids"), input.Texts("order_ids"), input.Texts("buyer_user_ids"));
        var statuses = input.Words("cancel_status", Statuses).Select(status => status == "CANCELLATION_REQUEST_CANCEL" ? "CANCELLATION_REQUEST_CANCELLED" : status).ToList();
        var types = input.Words("cancel_types", "CANCEL", "BUYER_CANCEL");
        var (createFrom, createBefore, updateFrom, updateBefore) = (input.Time("create_time_ge"), input.Time("create_time_lt"), input.Time("update_time_ge"), input.Time("update_time_lt"));
        return call.At(() =>
        {
            var found = call.World.Cancellations.All.Where(known =>
                (createFrom is null || known.Created >= createFrom) && (createBefore is null || known.Created < createBefore)
                && (updateFrom is null || known.Updated >= updateFrom) && (updateBefore is null || known.Updated < updateBefore)
                && (statuses.Count == 0 || statuses.Contains(known.Item.Status(call.World.Time)))
                && (types.Length == 0 || types.Contains(known.Item.Asked ? "BUYER_CANCEL" : "CANCEL"))
                && (ids.Length == 0 || ids.Contains(PackageJson.Text(known.Id)))
                && (orders.Length == 0 || orders.Contains(PackageJson.Text(known.Item.Order)))
                && (buyers.Length == 0 || buyers.Contains(Buyer.Id(call.Shop, call.World.Orders.Row(known.Item.Row).Buyer))));
            var page = paging.Cut(call, found, known => (byUpdate ? known.Updated : known.Created, known.Id), size, descending);
            return ApiResult.Of(new { page.NextPageToken, page.TotalCount, Cancellations = page.Items.Select(known => Json(call, known.Item)) });
        });
    }

    private static ApiResult Cancel(ApiCall call)
    {
        var input = call.Input;
        var reason = input.NeedText("cancel_reason");
        if (Reasons.TextOf(Reasons.SellerCancels, reason) is null) throw Reasons.TextOf(Reasons.BuyerCancels, reason) is null ? ReturnErrors.UnknownReason() : ReturnErrors.ReasonOfBuyers();
        return call.At(() =>
        {
            var (row, order) = ReturnEndpoints.Find(call, input.Id("order_id") ?? -1, ReturnErrors.NotOfShop);
            if (ReturnEndpoints.Lines(input, order).Length != order.Lines.Length) throw ReturnErrors.WholeOrdersOnly();
            switch (call.World.Orders.Row(row).Status)
            {
                case OrderStatus.Cancelled or OrderStatus.Completed:
                    throw ReturnErrors.Ended();
                case > OrderStatus.AwaitingShipment:
                    throw ReturnErrors.Shipped();
            }
            call.World.Do("cancellations.cancel", new CancellationsArea.Done(order.Id, reason));
            return ApiResult.Of(new { CancelId = PackageJson.Text(CancellationsArea.IdOf(order.Id)), CancelStatus = "CANCELLATION_REQUEST_SUCCESS" });
        });
    }

    private static ApiResult Decide(ApiCall call, bool approved)
    {
        if (!approved && Reasons.TextOf(Reasons.Rejections, call.Input.NeedText("reject_reason")) is null) throw ReturnErrors.UnknownReason();
        return call.At(() =>
        {
            if (call.World.Answered(call.Once) is not null) return ApiResult.Empty;
            var known = call.World.Cancellations.Find(call.Id("cancel_id")) ?? throw ReturnErrors.NoOrder();
            if (known.State != CancellationState.Pending) throw approved ? ReturnErrors.NotApprovable() : ReturnErrors.NotRejectable();
            call.World.Do("cancellations.decide", new CancellationsArea.Decided(known.Id, approved), call.Once);
            return ApiResult.Empty;
        });
    }

    private static object Json(ApiCall call, Cancellation known)
    {
        var order = call.World.Orders.Get(known.Row);
        var whole = Enumerable.Range(0, order.Lines.Length).ToArray();
        var reason = order.CancelReason ?? Reasons.BuyerCancels[3].Text;
        return new
        {
            CancelId = PackageJson.Text(known.Id),
            OrderId = PackageJson.Text(known.Order),
            CancelType = known.Asked ? "BUYER_CANCEL" : "CANCEL",
            CancelStatus = known.Status(call.World.Time),
            known.Role,
            CancelReason = Reasons.NameOf(reason),
            CancelReasonText = reason,
            known.CreateTime,
            known.UpdateTime,
            RefundAmount = RefundJson.Amount(call.Shop, known.Paid ? Refund.Of(order, whole) : default),
            CancelLineItems = whole.Select(line => new
            {
                CancelLineItemId = PackageJson.Text(known.Id + 1000 + line),
                OrderLineItemId = PackageJson.Text(order.Id + 1 + line),
                SkuId = PackageJson.Text(order.Lines[line].Sku.Id),
                SkuName = order.Lines[line].Sku.Name,
                ProductName = order.Lines[line].Product.Name,
                order.Lines[line].Sku.SellerSku,
                ProductImage = RefundJson.Picture(order.Lines[line].Sku.Id),
                RefundAmount = RefundJson.Amount(call.Shop, known.Paid ? RefundJson.OfLine(order, line) : default),
            }),
            SellerNextActionResponse = known.State == CancellationState.Pending ? new[] { new { Action = "SELLER_RESPOND_CANCEL", Deadline = known.CreateTime + 2 * 86_400L } } : null,
        };
    }
}
