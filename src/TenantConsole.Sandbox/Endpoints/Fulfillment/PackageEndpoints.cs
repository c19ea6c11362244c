using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Packages to read: search, detail, documents, pick-up slots, tracking.</summary>
internal sealed class PackageEndpoints(Paging paging) : IApiEndpoints
{
    private const string Scope = "seller.fulfillment.basic";

    private static readonly string[] Documents = ["SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", "SHIPPING_LABEL_PICTURE", "HAZMAT_LABEL", "INVOICE_LABEL"];

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", "/fulfillment/202309/packages/search", Scope, Search);
        table.OfShop("GET", "/fulfillment/202309/packages/{package_id}", Scope, call => call.At(() => ApiResult.Of(PackageJson.Detail(call.World, Find(call)))));
        table.OfShop("GET", "/fulfillment/202309/packages/{package_id}/shipping_documents", Scope, Document);
        table.OfShop("GET", "/fulfillment/202309/packages/{package_id}/handover_time_slots", "seller.fulfillment.package.write", Slots);
        table.OfShop("GET", "/fulfillment/202309/orders/{order_id}/tracking", "seller.logistics", Tracking);
    }

    public static Package Find(ApiCall call) => call.World.Fulfillment.Find(call.Id("package_id")) ?? throw new Refusal(PackageErrors.NotOfShop());

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        var size = call.PageSize(50, 20);
        var descending = call.Descending(otherwise: true);
        var byUpdate = call.Query["sort_field"] switch { null or "create_time" => false, "update_time" => true, _ => throw new Refusal("sort_field must be create_time or update_time") };
        var statuses = StatusesOf(input.OneOf("package_status", "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED"));
        var (createFrom, createBefore, updateFrom, updateBefore) = (input.Time("create_time_ge"), input.Time("create_time_lt"), input.Time("update_time_ge"), input.Time("update_time_lt"));
        return call.At(() =>
        {
            var (orders, area) = (call.World.Orders, call.World.Fulfillment);
            var total = area.Count(createFrom, createBefore, updateFrom, updateBefore, statuses);
            var page = paging.Walk(call, Packages(paging.After(call)), package => (package.Time, package.Made.Id), size, descending, total);
            return ApiResult.Of(new { page.NextPageToken, page.TotalCount, Packages = page.Items.Select(package => PackageJson.Summary(package.Made)) });

            // From the second on in which the page before ended; those of one second in the order of their ids. A package is made only for the page.
            IEnumerable<(long Time, Package Made)> Packages(OrderCursor? after)
            {
                var (from, until) = byUpdate ? (updateFrom, updateBefore - 1) : (createFrom, createBefore - 1);
                if (after is { } last)
                {
                    if (descending) until = Math.Min(until ?? long.MaxValue - 1, last.Time);
                    else from = Math.Max(from ?? 0, last.Time);
                }
                var second = new List<(long Time, Package Made)>();
                foreach (var (time, row) in byUpdate ? orders.UpdatedWithPackages(from, until, statuses, descending) : area.Released(from, until, statuses, descending))
                {
                    if (!InOtherWindow(row)) continue;
                    if (second.Count > 0 && second[0].Time != time)
                    {
                        foreach (var package in Sorted(second)) yield return package;
                        second.Clear();
                    }
                    foreach (var package in area.Of(row)) second.Add((time, package));
                }
                foreach (var package in Sorted(second)) yield return package;
            }

            bool InOtherWindow(int row)
            {
                if (byUpdate) return area.ReleasedBetween(row, createFrom, createBefore);
                var updated = orders.UpdatedOf(row);
                return (updateFrom is null || updated >= updateFrom) && (updateBefore is null || updated < updateBefore);
            }

            IEnumerable<(long Time, Package Made)> Sorted(List<(long Time, Package Made)> second) =>
                descending ? second.OrderByDescending(package => package.Made.Id) : second.OrderBy(package => package.Made.Id);
        });
    }

    /// <summary>The statuses of orders, a bit for each, whose packages have a status.</summary>
    private static int StatusesOf(string? package)
    {
        OrderStatus[] orders = package switch
        {
            null => Enum.GetValues<OrderStatus>(),
            "CANCELLED" => [OrderStatus.Cancelled],
            "COMPLETED" => [OrderStatus.Delivered, OrderStatus.Completed],
            "FULFILLING" => [OrderStatus.InTransit],
            _ => [OrderStatus.AwaitingShipment, OrderStatus.PartiallyShipping, OrderStatus.AwaitingCollection],
        };
        return orders.Aggregate(0, (bits, status) => bits | 1 << (int)status);
    }

    private static ApiResult Document(ApiCall call)
    {
        if (call.Query["document_type"] is not { } type || !Documents.Contains(type)) throw new Refusal($"document_type must be one of {string.Join(", ", Documents)}");
        // The PHP SDK sends 0 for no wish.
        if (call.Query["document_size"] is not (null or "0" or "A6" or "A5")) throw new Refusal("document_size must be A6 or A5");
        if (call.Query["document_format"] is not (null or "PDF" or "ZPL")) throw new Refusal("document_format must be PDF or ZPL");
        return call.At(() =>
        {
            var package = Find(call);
            if (package.Order.ShippedBySeller && type != "PACKING_SLIP") throw new Refusal(PackageErrors.SellerShips());
            if (package.OrderStatus == OrderStatus.Cancelled) throw Refusal.Of(21023059, "The package has already been cancelled.");
            if (!package.IsReady) throw new Refusal(PackageErrors.ArrangeFirst());
            return ApiResult.Of(new
            {
                DocUrl = $"https://documents.tiktok-shop.example/{PackageJson.Text(package.Id)}/{type}.{(call.Query["document_format"] ?? "PDF")}",
                TrackingNumber = package.Facts.Tracking(package.Index),
            });
        });
    }

    private static ApiResult Slots(ApiCall call) => call.At(() =>
    {
        var package = Find(call);
        return ApiResult.Of(new
        {
            CanPickup = !package.Order.ShippedBySeller,
            CanDropOff = true,
            CanVanCollection = false,
            DropOffPointUrl = "https://maps.tiktok-shop.example/drop-off",
            // The platform has avaliable misspelt.
            PickupSlots = ShipEndpoints.Slots(call.World.Time).Select(slot => new { StartTime = slot.Start, EndTime = slot.End, Avaliable = true }),
        });
    });

    private static ApiResult Tracking(ApiCall call) => call.At(() =>
    {
        var row = call.World.Orders.FindRow(call.Id("order_id")) ?? throw new Refusal(PackageErrors.OrderNotOfShop());
        var order = call.World.Orders.Get(row);
        var told = order.Steps[..(call.World.Orders.StepOf(row) + 1)].Where(step => step.Kind is StepKind.Ready or StepKind.Collected or StepKind.Delivered).Reverse();
        return ApiResult.Of(new
        {
            Tracking = told.Select(step => new
            {
                Description = step.Kind switch { StepKind.Ready => "The label was made.", StepKind.Collected => "The carrier has the parcel.", _ => "The parcel was delivered." },
                UpdateTimeMillis = step.Time * 1000,
            }),
        });
    });
}
