using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Sending packages, one or many, and what the carrier's number is.</summary>
internal sealed class ShipEndpoints : IApiEndpoints
{
    private const string Scope = "seller.fulfillment.basic";
    private const int MostAtOnce = 50;

    private static readonly string[] FailReasons =
        ["INVALID_ADDRESS", "UNABLE_RECEIVE", "UNABLE_CONTACT_BUYER", "BUYER_REFUSED", "DELAY_DELIVERY", "PACKAGE_LOST", "PACKAGE_DAMAGE", "FORCE_MAJEURE", "OTHER"];

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", "/fulfillment/202309/packages/{package_id}/ship", Scope, Ship, PackageErrors.Invalid);
        table.OfShop("POST", "/fulfillment/202309/packages/ship", Scope, ShipMany);
        table.OfShop("POST", "/fulfillment/202309/orders/{order_id}/packages", Scope, MarkShipped, PackageErrors.Invalid);
        table.OfShop("POST", "/fulfillment/202309/orders/{order_id}/shipping_info/update", "seller.logistics", UpdateOrder);
        table.OfShop("POST", "/fulfillment/202309/packages/{package_id}/shipping_info/update", Scope, UpdatePackage);
        table.OfShop("POST", "/fulfillment/202309/packages/deliver", "seller.delivery.status.write", Deliver);
    }

    /// <summary>Pick-up in the mornings and afternoons of the next three days.</summary>
    public static IEnumerable<(long Start, long End)> Slots(long now)
    {
        for (var day = now / 86_400 + 1; day <= now / 86_400 + 3; day++)
        {
            yield return (day * 86_400 + 9 * 3600, day * 86_400 + 12 * 3600);
            yield return (day * 86_400 + 14 * 3600, day * 86_400 + 17 * 3600);
        }
    }

    private static ApiResult Ship(ApiCall call)
    {
        var wish = Wish.Read(call.Input);
        return call.At(() => TryShip(call, PackageEndpoints.Find(call), wish) is { } error ? error : ApiResult.Empty);
    }

    private static ApiResult ShipMany(ApiCall call)
    {
        var packages = call.Input.Objects("packages", MostAtOnce);
        if (packages.Length == 0) throw new Refusal("packages is required");
        // All of it is read before the first is sent: a call that is wrong anywhere changes nothing.
        var wishes = packages.Select(input => (Id: input.NeedText("id"), Wish: Wish.Read(input))).ToList();
        return call.At(() =>
        {
            var errors = new List<object>();
            foreach (var (id, wish) in wishes)
            {
                var package = call.World.Fulfillment.Find(Input.ParseId(id));
                var error = package is null ? PackageErrors.NotOfShop() : TryShip(call, package, wish);
                if (error is not null) errors.Add(new { error.Code, error.Message, Detail = new { PackageId = id } });
            }
            return ApiResult.Of(new { Errors = errors });
        });
    }

    private static ApiError? TryShip(ApiCall call, Package package, Wish wish)
    {
        if (Refused(package) is { } refused) return refused;
        if (wish is { Handover: "PICKUP", HasSlot: true } && !Slots(call.World.Time).Contains((wish.SlotStart ?? 0, wish.SlotEnd ?? 0))) return PackageErrors.OutsideSlot();
        var bySeller = package.Order.ShippedBySeller;
        if (bySeller && Wrong(call.Shop, wish.Tracking, wish.Provider) is { } wrong) return wrong;
        call.World.Do("fulfillment.ship", new FulfillmentArea.Shipped(
            Parts(package), bySeller ? wish.Tracking : null, bySeller ? wish.Provider : null, wish.Handover, wish.SlotStart, wish.SlotEnd));
        return null;
    }

    /// <summary>How a package is to be sent.</summary>
    private sealed record Wish(string? Handover, long? SlotStart, long? SlotEnd, string? Tracking, string? Provider)
    {
        public bool HasSlot => SlotStart is not null || SlotEnd is not null;

        public static Wish Read(Input input)
        {
            var (slot, self) = (input.Object("pickup_slot"), input.Object("self_shipment"));
            return new Wish(
                input.OneOf("handover_method", "PICKUP", "DROP_OFF"), slot?.Time("start_time"), slot?.Time("end_time"), self?.Text("tracking_number"), self?.Text("shipping_provider_id"));
        }
    }

    private static ApiError? Refused(Package package)
    {
        if (package.Order.FulfilledByPlatform) return PackageErrors.ByPlatform();
        foreach (var (_, order, at, _) in package.Parts)
        {
            switch (order.Steps[at].Status)
            {
                case OrderStatus.Cancelled:
                    return PackageErrors.Cancelled();
                case OrderStatus.Delivered or OrderStatus.Completed:
                    return PackageErrors.Delivered();
            }
            if (order.CancelWished(at)) return PackageErrors.AfterSale();
        }
        return package.IsReady ? PackageErrors.Shipped() : null;
    }

    /// <summary>Lines are marked as shipped by their seller: in a package of their own when they are only a part of one.</summary>
    private static ApiResult MarkShipped(ApiCall call)
    {
        var input = call.Input;
        var tracking = input.Text("tracking_number");
        var provider = input.Text("shipping_provider_id");
        var lines = input.Texts("order_line_item_ids");
        return call.At(() =>
        {
            var row = call.World.Orders.FindRow(call.Id("order_id")) ?? throw new Refusal(PackageErrors.OrderNotOfShop());
            var waiting = call.World.Fulfillment.Of(row).Where(package => !package.IsReady).ToList();
            if (waiting.Count == 0) return PackageErrors.Shipped();
            if (Refused(waiting[0]) is { } refused) return refused;
            if (!waiting[0].Order.ShippedBySeller) return PackageErrors.WrongTracking();
            if (Wrong(call.Shop, tracking, provider) is { } wrong) return wrong;
            var chosen = lines.Length == 0 ? waiting[0].Lines.Select(line => PackageJson.Text(line.LineId)).ToHashSet() : lines.ToHashSet();
            var package = waiting.Find(candidate => chosen.SetEquals(candidate.Lines.Select(line => PackageJson.Text(line.LineId))));
            if (package is null)
            {
                var all = waiting[0].Order.Lines.Select((_, i) => PackageJson.Text(waiting[0].Order.Id + 1 + i)).ToList();
                if (!chosen.All(all.Contains) || waiting[0].Order.Packages > 1) return PackageErrors.WrongGroups();
                call.World.Do("fulfillment.relay", new FulfillmentArea.Relaid(waiting[0].Order.Id, [.. all.Select(line => chosen.Contains(line) ? 0 : 1)], 2));
                package = call.World.Fulfillment.Of(row).First();
            }
            call.World.Do("fulfillment.ship", new FulfillmentArea.Shipped(Parts(package), tracking, provider, null, null, null));
            return ApiResult.Of(new { OrderId = PackageJson.Text(package.Order.Id), OrderLineItemIds = chosen, PackageId = PackageJson.Text(package.Id) });
        });
    }

    private static ApiResult UpdateOrder(ApiCall call) => call.At(() =>
    {
        var row = call.World.Orders.FindRow(call.Id("order_id")) ?? throw new Refusal(PackageErrors.NotOfShop());
        return Update(call, call.World.Fulfillment.Of(row).FirstOrDefault() ?? throw new Refusal(PackageErrors.NotShippedYet()));
    });

    private static ApiResult UpdatePackage(ApiCall call) => call.At(() => Update(call, PackageEndpoints.Find(call)));

    private static ApiResult Update(ApiCall call, Package package)
    {
        var input = call.Input;
        var (tracking, provider) = (input.Text("tracking_number"), input.Text("shipping_provider_id"));
        if (package.OrderStatus == OrderStatus.Cancelled) return PackageErrors.CancelledSince();
        if (!package.IsReady) return PackageErrors.NotShippedYet();
        if (package.OrderStatus is OrderStatus.Delivered or OrderStatus.Completed) return PackageErrors.TooLateToUpdate();
        if (!package.Order.ShippedBySeller) return new ApiError(21011004, 200, "This API cannot be used to update packages of TikTok Shipping.");
        if (Wrong(call.Shop, tracking, provider) is { } wrong) return wrong;
        call.World.Do("fulfillment.tracking", new FulfillmentArea.Shipped(Parts(package), tracking, provider, null, null, null));
        return ApiResult.Empty;
    }

    private static ApiResult Deliver(ApiCall call)
    {
        var packages = call.Input.Objects("packages", MostAtOnce);
        if (packages.Length == 0) throw new Refusal("packages is required");
        var told = packages.Select(input =>
        {
            var kind = input.NeedOneOf("delivery_type", "DELIVERY_SUCCESS", "DELIVERY_FAILED", "UPDATE_POD");
            if (kind == "DELIVERY_FAILED") input.NeedOneOf("fail_delivery_reason", FailReasons);
            return (Id: input.NeedText("id"), Kind: kind);
        }).ToList();
        return call.At(() =>
        {
            var errors = new List<object>();
            foreach (var (id, kind) in told)
            {
                var package = call.World.Fulfillment.Find(Input.ParseId(id));
                var error = package switch
                {
                    null => PackageErrors.NotOfShop(),
                    _ when !package.Order.ShippedBySeller => PackageErrors.ByPlatform(),
                    { OrderStatus: OrderStatus.InTransit } => null,
                    { OrderStatus: OrderStatus.Delivered or OrderStatus.Completed } => kind == "UPDATE_POD" ? null : PackageErrors.Delivered(),
                    _ => PackageErrors.NotShippedYet(),
                };
                if (error is not null) errors.Add(new { error.Code, error.Message, Detail = new { PackageId = id } });
                else if (kind == "DELIVERY_SUCCESS") call.World.Do("fulfillment.deliver", new FulfillmentArea.DeliveredParts(Parts(package!)));
            }
            return ApiResult.Of(new { Errors = errors });
        });
    }

    private static FulfillmentArea.Part[] Parts(Package package) => [.. package.Parts.Select(part => new FulfillmentArea.Part(part.Order.Id, part.Index))];

    private static ApiError? Wrong(Shop shop, string? tracking, string? provider)
    {
        if (tracking is null || tracking.Length is < 5 or > 50 || tracking.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')) return PackageErrors.WrongTracking();
        return shop.Market.Providers.Any(known => known.Id == provider) ? null : PackageErrors.WrongTracking();
    }
}
