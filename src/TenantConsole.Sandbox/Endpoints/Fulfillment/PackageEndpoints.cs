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
        var status = input.OneOf("package_status", "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED");
        var (createFrom, createBefore, updateFrom, updateBefore) = (input.Time("create_time_ge"), input.Time("create_time_lt"), input.Time("update_time_ge"), input.Time("update_time_lt"));
        return call.At(() =>
        {
            var orders = call.World.Orders;
            var area = call.World.Fulfillment;
            // The cheap checks first, on the rows; a package is made only for the page.
            var found = area.Released(createFrom, createBefore)
                .Where(pair => Fits(orders.Row(pair.Row).Status, status) && (updateFrom is null || orders.UpdatedOf(pair.Row) >= updateFrom) && (updateBefore is null || orders.UpdatedOf(pair.Row) < updateBefore))
                .Select(pair => byUpdate ? (orders.UpdatedOf(pair.Row), pair.Row) : pair).ToList();
            if (byUpdate) found.Sort();
            if (descending) found.Reverse();
            // Only commands put packages together, so the others have as many as their rows say.
            var total = found.Sum(pair => orders.Row(pair.Row).Marks.HasFlag(OrderMarks.Changed) ? area.Of(pair.Row).Count() : orders.Row(pair.Row).Packages);
            var page = paging.Walk(call, Packages(), Key, size, descending, total);
            return ApiResult.Of(new { page.NextPageToken, page.TotalCount, Packages = page.Items.Select(package => PackageJson.Summary(package.Made)) });

            IEnumerable<(long Time, Package Made)> Packages()
            {
                var after = paging.After(call);
                for (var i = after is { } last ? found.FindIndex(pair => descending ? pair.Item1 <= last.Time : pair.Item1 >= last.Time) : 0; i >= 0 && i < found.Count;)
                {
                    // Those of one second in the order of their ids.
                    var end = i;
                    while (end < found.Count && found[end].Item1 == found[i].Item1) end++;
                    var second = found[i..end].SelectMany(pair => area.Of(pair.Row)).OrderBy(package => package.Id);
                    foreach (var package in descending ? second.Reverse() : second) yield return (found[i].Item1, package);
                    i = end;
                }
            }

            static (long Time, long Id) Key((long Time, Package Made) package) => (package.Time, package.Made.Id);
        });
    }

    private static bool Fits(OrderStatus order, string? status) => status switch
    {
        null => true,
        "CANCELLED" => order == OrderStatus.Cancelled,
        "COMPLETED" => order is OrderStatus.Delivered or OrderStatus.Completed,
        "FULFILLING" => order == OrderStatus.InTransit,
        _ => order is OrderStatus.AwaitingShipment or OrderStatus.PartiallyShipping or OrderStatus.AwaitingCollection,
    };

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
