using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Returns and refunds: to find, to decide, to ask for.</summary>
internal sealed class ReturnEndpoints(Paging paging) : IApiEndpoints
{
    private const string Root = "/return_refund/202309";
    private const string Scope = "seller.return_refund.basic";

    private static readonly string[] Approvals = ["APPROVE_REFUND", "APPROVE_RETURN", "APPROVE_RECEIVED_PACKAGE", "APPROVE_REPLACEMENT", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND"];
    private static readonly string[] Rejections = ["REJECT_REFUND", "REJECT_RETURN", "REJECT_RECEIVED_PACKAGE", "REJECT_REPLACEMENT"];

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", $"{Root}/returns/search", Scope, Search, ReturnErrors.Invalid);
        table.OfShop("POST", $"{Root}/returns", Scope, Create, ReturnErrors.Invalid);
        table.OfShop("POST", $"{Root}/returns/{{return_id}}/approve", Scope, Approve, ReturnErrors.Invalid);
        table.OfShop("POST", $"{Root}/returns/{{return_id}}/reject", Scope, Reject, ReturnErrors.Invalid);
        table.OfShop("GET", $"{Root}/returns/{{return_id}}/records", Scope, Records);
        table.OfShop("GET", $"{Root}/reject_reasons", Scope, RejectReasons);
        table.OfShop("POST", $"{Root}/refunds/calculate", Scope, Calculate, ReturnErrors.Invalid);
        table.OfShop("GET", $"{Root}/orders/{{order_id}}/aftersale_eligibility", Scope, Eligibility);
    }

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        var size = call.PageSize(50, 10, least: 10);
        var descending = call.Descending();
        var byUpdate = ByUpdate(call);
        var (ids, orders, buyers) = (input.Texts("return_ids"), input.Texts("order_ids"), input.Texts("buyer_user_ids"));
        var statuses = input.Texts("return_status");
        if (Array.Find(statuses, status => !ReturnStatusNames.IsKnown(status)) is { } wrong) throw new Refusal($"return_status {wrong} is not a status of returns");
        var types = input.Words("return_types", "REFUND", "RETURN_AND_REFUND", "REPLACEMENT");
        var proposed = input.Words("seller_proposed_return_type", "PARTIAL_REFUND");
        var arbitration = input.Words("arbitration_status", "IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER", "CLOSED");
        var (createFrom, createBefore, updateFrom, updateBefore) = (input.Time("create_time_ge"), input.Time("create_time_lt"), input.Time("update_time_ge"), input.Time("update_time_lt"));
        return call.At(() =>
        {
            var found = call.World.Returns.All.Where(known =>
                (createFrom is null || known.Created >= createFrom) && (createBefore is null || known.Created < createBefore)
                && (updateFrom is null || known.Updated >= updateFrom) && (updateBefore is null || known.Updated < updateBefore)
                && (statuses.Length == 0 || statuses.Contains(known.Item.Status.ToWire()))
                && (types.Length == 0 || types.Contains(known.Item.Type))
                && (proposed.Length == 0 || known.Item.Offer is not null)
                // Nobody goes to arbitration here.
                && arbitration.Length == 0
                && (ids.Length == 0 || ids.Contains(PackageJson.Text(known.Id)))
                && (orders.Length == 0 || orders.Contains(PackageJson.Text(known.Item.Order)))
                && (buyers.Length == 0 || buyers.Contains(Buyer.Id(call.Shop, call.World.Orders.Row(known.Item.Row).Buyer))));
            var page = paging.Cut(call, found, known => (byUpdate ? known.Updated : known.Created, known.Id), size, descending);
            return ApiResult.Of(new { page.NextPageToken, page.TotalCount, ReturnOrders = page.Items.Select(known => Json(call, known.Item)) });
        });
    }

    private static ApiResult Create(ApiCall call)
    {
        var input = call.Input;
        var goods = input.NeedOneOf("return_type", "REFUND", "RETURN_AND_REFUND") == "RETURN_AND_REFUND";
        CheckWays(input);
        var reason = input.NeedText("return_reason");
        if (Reasons.TextOf(Reasons.Returns, reason) is null) throw ReturnErrors.UnknownReason();
        return call.At(() =>
        {
            if (call.World.Answered(call.Once) is { } first) return Made(Input.ParseId(first));
            var (row, order) = Find(call, input.Id("order_id") ?? -1, ReturnErrors.NotOfShop);
            if (call.World.Orders.Row(row).Status is not (OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.InTransit)) throw ReturnErrors.WrongOrderStatus();
            var lines = Lines(input, order);
            if (call.World.Returns.Of(order.Id).Any(known => !known.CameToNothing && known.Lines.Intersect(lines).Any())) throw ReturnErrors.AlreadyReturned();
            if (input.Text("refund_total") is { } total && (!MinorUnits.TryParse(total, call.Shop.Market.Decimals, out var minor) || minor > Refund.Of(order, lines).Total)) throw ReturnErrors.TooMuch();
            var id = call.World.Returns.NextId(order.Id);
            call.World.Do("returns.ask", new ReturnsArea.Asked(id, order.Id, lines, goods, reason), call.Once, PackageJson.Text(id));
            return Made(id);
        });

        ApiResult Made(long id) => ApiResult.Of(new { ReturnId = PackageJson.Text(id), ReturnStatus = call.World.Returns.Find(id)!.Status.ToWire() });
    }

    private static ApiResult Approve(ApiCall call)
    {
        var input = call.Input;
        var decision = input.NeedOneOf("decision", Approvals);
        return call.At(() =>
        {
            if (call.World.Answered(call.Once) is not null) return ApiResult.Empty;
            var made = FindReturn(call);
            CheckApproval(made, decision);
            long? offer = null;
            if (decision == "OFFER_PARTIAL_REFUND")
            {
                if (input.Object("partial_refund")?.Text("amount") is not { } amount || !MinorUnits.TryParse(amount, call.Shop.Market.Decimals, out var minor) || minor <= 0) throw new Refusal("partial_refund.amount is required");
                offer = minor <= Refund.Of(call.World.Orders.Get(made.Row), made.Lines).Total ? minor : throw ReturnErrors.TooMuch();
            }
            call.World.Do("returns.approve", new ReturnsArea.Approved(made.Id, decision, input.Flag("buyer_keep_item") ?? false, offer), call.Once);
            return ApiResult.Empty;
        });
    }

    private static void CheckApproval(Return made, string decision)
    {
        if (made.Status is ReturnStatus.Cancelled or ReturnStatus.ReplacementCancelled) throw ReturnErrors.AlreadyCancelled();
        var fits = decision switch
        {
            "APPROVE_REFUND" => made.Type == "REFUND",
            "APPROVE_RETURN" or "APPROVE_RECEIVED_PACKAGE" => made.Goods,
            "OFFER_PARTIAL_REFUND" => !made.Replacement,
            _ => made.Replacement,
        };
        if (!fits) throw ReturnErrors.DecisionMismatch();
        switch (decision)
        {
            case "APPROVE_RECEIVED_PACKAGE" when made.Status != ReturnStatus.BuyerShipped:
                throw ReturnErrors.NotReceived();
            case "OFFER_PARTIAL_REFUND" when made.Status != ReturnStatus.Pending:
                throw ReturnErrors.NoPartNow();
            case "APPROVE_REFUND" or "APPROVE_RETURN" when made.Status != ReturnStatus.Pending:
            case "APPROVE_REPLACEMENT" or "ISSUE_REPLACEMENT_REFUND" when made.Status != ReturnStatus.ReplacementPending || made.ReplacedAt is not null:
                throw ReturnErrors.NotApprovable();
        }
    }

    private static void CheckRejection(Return made, string decision)
    {
        if (decision != "REJECT_RECEIVED_PACKAGE" && decision != (made.Replacement ? "REJECT_REPLACEMENT" : made.Goods ? "REJECT_RETURN" : "REJECT_REFUND")) throw ReturnErrors.DecisionMismatch();
        if (made.CameToNothing || made.Status is ReturnStatus.ReceiveRejected) throw ReturnErrors.WrongOrderStatus();
        if (decision == "REJECT_RECEIVED_PACKAGE")
        {
            if (made.Status != ReturnStatus.BuyerShipped) throw ReturnErrors.NothingReceived();
        }
        else if (made.Status is not (ReturnStatus.Pending or ReturnStatus.ReplacementPending) || made.ReplacedAt is not null)
        {
            throw ReturnErrors.AlreadyApproved();
        }
    }

    private static ApiResult Reject(ApiCall call)
    {
        var input = call.Input;
        var decision = input.NeedOneOf("decision", Rejections);
        var reason = input.NeedText("reject_reason");
        if (Reasons.TextOf(Reasons.Rejections, reason) is null) throw ReturnErrors.UnknownReason();
        return call.At(() =>
        {
            if (call.World.Answered(call.Once) is not null) return ApiResult.Empty;
            var made = FindReturn(call);
            CheckRejection(made, decision);
            call.World.Do("returns.reject", new ReturnsArea.Refused(made.Id, reason, input.Text("comment", 1000)), call.Once);
            return ApiResult.Empty;
        });
    }

    private static ApiResult Records(ApiCall call) => call.At(() =>
    {
        var made = FindReturn(call);
        return ApiResult.Of(new
        {
            Records = made.Events.AsEnumerable().Reverse().Select((happened, i) => new
            {
                Event = happened == made.Events[0] ? made.Replacement ? "ORDER_REPLACEMENT" : "ORDER_RETURN" : happened.Status.ToWire(),
                happened.Role,
                happened.Description,
                ReasonText = Reasons.TextOf(Reasons.Returns, made.Reason),
                happened.Note,
                CreateTime = happened.Time,
                Images = happened == made.Events[0] && made.Role == "BUYER" ? new[] { RefundJson.Picture(made.Id) } : null,
            }),
        });
    });

    private static ApiResult RejectReasons(ApiCall call)
    {
        if (call.Query["return_or_cancel_id"] is not { } id) throw new Refusal("return_or_cancel_id is required");
        return call.At(() => call.World.Returns.Find(Input.ParseId(id)) is null && call.World.Cancellations.Find(Input.ParseId(id)) is null
            ? throw ReturnErrors.NoOrder() : ApiResult.Of(new { Reasons = Reasons.Rejections.Select(reason => new { reason.Name, reason.Text }) }));
    }

    private static ApiResult Calculate(ApiCall call)
    {
        var input = call.Input;
        input.NeedOneOf("request_type", "CANCEL", "REFUND", "RETURN_AND_REFUND");
        CheckWays(input);
        return call.At(() =>
        {
            var (_, order) = Find(call, input.Id("order_id") ?? -1);
            return ApiResult.Of(new { OrderRefundAmount = RefundJson.OrderAmount(call.Shop, Refund.Of(order, Lines(input, order))) });
        });
    }

    /// <summary>How goods come back; said or not, it makes no difference here.</summary>
    private static void CheckWays(Input input)
    {
        input.OneOf("shipment_type", "PLATFORM", "BUYER_ARRANGE");
        input.OneOf("handover_method", "DROP_OFF", "PICKUP");
    }

    private static ApiResult Eligibility(ApiCall call)
    {
        if (call.Query["initiate_aftersale_user"] is not (null or "SELLER" or "BUYER")) throw new Refusal("initiate_aftersale_user must be SELLER or BUYER");
        return call.At(() =>
        {
            var (row, order) = Find(call, call.Id("order_id"));
            var status = call.World.Orders.Row(row).Status;
            var cancel = status < OrderStatus.PartiallyShipping;
            var give = status is OrderStatus.Delivered or OrderStatus.Completed && !call.World.Returns.Of(order.Id).Any();
            return ApiResult.Of(new
            {
                SkuEligibility = order.Lines.Select((line, i) => (line.Sku, Line: order.Id + 1 + i)).GroupBy(pair => pair.Sku.Id).Select(group => new
                {
                    SkuId = PackageJson.Text(group.Key),
                    LineItemEligibility = new[] { Of("CANCEL", cancel), Of("REFUND", give), Of("RETURN_AND_REFUND", give) }.Select(pair => new
                    {
                        RequestType = pair.Type,
                        OrderLineItemsIds = group.Select(item => PackageJson.Text(item.Line)),
                        Eligible = pair.Possible,
                        IneligibleCode = pair.Possible ? (int?)null : 25001003,
                        IneligibleReason = pair.Possible ? null : "The order status is invalid.",
                    }),
                }),
            });
        });

        static (string Type, bool Possible) Of(string type, bool possible) => (type, possible);
    }

    private static object Json(ApiCall call, Return made)
    {
        var order = call.World.Orders.Get(made.Row);
        // Who gets the same again gets no money.
        var refund = made.ReplacedAt is null ? Refund.Of(order, made.Lines) : default;
        var shipped = made.Events.Find(happened => happened.Status == ReturnStatus.BuyerShipped);
        var provider = call.Shop.Market.Providers[order.Provider];
        var returns = call.World.Returns.Of(order.Id).ToList();
        var number = returns.IndexOf(made);
        return new
        {
            ReturnId = PackageJson.Text(made.Id),
            OrderId = PackageJson.Text(made.Order),
            ReturnType = made.Type,
            ReturnStatus = made.Status.ToWire(),
            made.Role,
            ReturnReason = made.Reason,
            ReturnReasonText = Reasons.TextOf(Reasons.Returns, made.Reason),
            ShipmentType = made.Goods ? "PLATFORM" : null,
            HandoverMethod = made.Goods ? "DROP_OFF" : null,
            ReturnMethod = made.Goods ? "BUYER_SHIPPED" : null,
            ReturnShippingDocumentType = made.Goods ? "SHIPPING_LABEL" : null,
            ReturnTrackingNumber = shipped is null ? null : $"{provider.TrackingPrefix}R{PackageJson.Text(made.Id % 10_000_000_000)}",
            ReturnProviderId = shipped is null ? null : provider.Id,
            ReturnProviderName = shipped is null ? null : provider.Name,
            ReturnWarehouseAddress = made.Goods ? new { FullAddress = $"1 Depot Road, {call.Shop.Market.Country}" } : null,
            CanBuyerKeepItem = made.BuyerKeepsItem,
            BuyerRejectedPartialRefund = made.OfferRejected,
            IsCombinedReturn = false,
            PreReturnId = number > 0 ? PackageJson.Text(returns[number - 1].Id) : null,
            NextReturnId = number + 1 < returns.Count ? PackageJson.Text(returns[number + 1].Id) : null,
            SellerProposedReturnType = made.Offer is null ? null : "PARTIAL_REFUND",
            PartialRefund = made.Offer is { } offer ? new { call.Shop.Market.Currency, Amount = RefundJson.Money(call.Shop, offer) } : null,
            made.CreateTime,
            made.UpdateTime,
            RefundAmount = RefundJson.Amount(call.Shop, refund),
            DiscountAmount = new[]
            {
                new
                {
                    call.Shop.Market.Currency,
                    ProductSellerDiscount = RefundJson.Money(call.Shop, made.Lines.Sum(line => order.Lines[line].SellerDiscount)),
                    ProductPlatformDiscount = RefundJson.Money(call.Shop, made.Lines.Sum(line => order.Lines[line].PlatformDiscount)),
                    ShippingFeeSellerDiscount = "0",
                    ShippingFeePlatformDiscount = "0",
                },
            },
            ShippingFeeAmount = !made.Goods ? null : new[]
            {
                new { call.Shop.Market.Currency, SellerPaidReturnShippingFee = RefundJson.Money(call.Shop, ReturnShipping.Fee), PlatformPaidReturnShippingFee = "0", BuyerPaidReturnShippingFee = "0" },
            },
            ReturnLineItems = made.Lines.Select(line => new
            {
                ReturnLineItemId = PackageJson.Text(made.Id + 1000 + line),
                OrderLineItemId = PackageJson.Text(order.Id + 1 + line),
                SkuId = PackageJson.Text(order.Lines[line].Sku.Id),
                SkuName = order.Lines[line].Sku.Name,
                ProductName = order.Lines[line].Product.Name,
                order.Lines[line].Sku.SellerSku,
                ProductImage = RefundJson.Picture(order.Lines[line].Sku.Id),
                RefundAmount = RefundJson.Amount(call.Shop, made.ReplacedAt is null ? RefundJson.OfLine(order, line) : default),
            }),
            SellerNextActionResponse = made.Status switch
            {
                ReturnStatus.ReplacementPending when made.ReplacedAt is null => new[] { new { Action = "SELLER_RESPOND_REPLACEMENT", Deadline = made.CreateTime + ReturnsArea.AnswerWithin } },
                ReturnStatus.Pending => [new { Action = made.Goods ? "SELLER_RESPOND_RETURN" : "SELLER_RESPOND_REFUND", Deadline = made.CreateTime + ReturnsArea.AnswerWithin }],
                ReturnStatus.BuyerShipped => [new { Action = "SELLER_RESPOND_RECEIVE_PACKAGE", Deadline = made.UpdateTime + 10 * 86_400L }],
                _ => null,
            },
        };
    }

    public static int[] Lines(Input input, Order order)
    {
        var named = input.Texts("order_line_item_ids");
        if (named.Length > 0)
        {
            var lines = named.Select(id => Input.ParseId(id) - order.Id - 1).Distinct().ToArray();
            return lines.All(line => line >= 0 && line < order.Lines.Length) ? [.. lines.Select(line => (int)line).Order()] : throw ReturnErrors.TooMany();
        }
        var skus = input.Objects("skus");
        if (skus.Length == 0) return [.. Enumerable.Range(0, order.Lines.Length)];
        return [.. skus.SelectMany(sku =>
        {
            var own = Enumerable.Range(0, order.Lines.Length).Where(line => order.Lines[line].Sku.Id == sku.Id("sku_id")).ToList();
            var quantity = (int)(sku.Number("quantity", 1, 1000) ?? 1);
            return own.Count >= quantity ? own.Take(quantity) : throw ReturnErrors.TooMany();
        }).Order()];
    }

    public static bool ByUpdate(ApiCall call) => call.Query["sort_field"] switch { null or "create_time" => false, "update_time" => true, _ => throw new Refusal("sort_field must be create_time or update_time") };

    public static (int Row, Order Order) Find(ApiCall call, long id, Func<Refusal>? otherwise = null) =>
        call.World.Orders.FindRow(id) is { } row ? (row, call.World.Orders.Get(row)) : throw (otherwise ?? ReturnErrors.NoOrder)();

    private static Return FindReturn(ApiCall call) => call.World.Returns.Find(call.Id("return_id")) ?? throw ReturnErrors.NoOrder();
}
