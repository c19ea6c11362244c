using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>One order into several packages, several orders into one package, and back.</summary>
internal sealed class SplitEndpoints(Paging paging) : IApiEndpoints
{
    private const string Scope = "seller.fulfillment.package.write";

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", "/fulfillment/202309/orders/split_attributes", Scope, Attributes);
        table.OfShop("POST", "/fulfillment/202309/orders/{order_id}/split", Scope, Split, 21011005);
        table.OfShop("GET", "/fulfillment/202309/combinable_packages/search", Scope, Combinable);
        table.OfShop("POST", "/fulfillment/202309/packages/combine", Scope, Combine);
        table.OfShop("POST", "/fulfillment/202309/packages/{package_id}/uncombine", Scope, Uncombine, 21011005);
    }

    private static ApiResult Attributes(ApiCall call)
    {
        var ids = call.List("order_ids");
        if (ids.Length is 0 or > 50) throw new Refusal("order_ids must hold 1 to 50 ids");
        return call.At(() => ApiResult.Of(new
        {
            SplitAttributes = ids.Select(id => (Id: id, Row: call.World.Orders.FindRow(Input.ParseId(id)))).Where(pair => pair.Row is not null).Select(pair =>
            {
                var reason = Unsplittable(call.World, pair.Row!.Value);
                return new { OrderId = pair.Id, CanSplit = reason is null, MustSplit = false, Reason = reason ?? "", MustSplitReasons = Array.Empty<object>() };
            }),
        }));
    }

    private static ApiResult Split(ApiCall call)
    {
        var groups = call.Input.Objects("splittable_groups", 20).Select(group => (Id: group.Text("id"), Lines: group.Texts("order_line_item_ids"))).ToArray();
        return call.At(() =>
        {
            var row = call.World.Orders.FindRow(call.Id("order_id")) ?? throw new Refusal(PackageErrors.OrderNotOfShop());
            if (Unsplittable(call.World, row) is not null) return PackageErrors.SplitNotAllowed();
            var order = call.World.Orders.Get(row);
            var packages = new int[order.Lines.Length];
            Array.Fill(packages, -1);
            for (var g = 0; g < groups.Length; g++)
            {
                foreach (var line in groups[g].Lines)
                {
                    var index = Input.ParseId(line) - order.Id - 1;
                    if (index < 0 || index >= packages.Length || packages[index] >= 0) return PackageErrors.WrongGroups();
                    packages[index] = g;
                }
            }
            // Every line in one group, and no group empty.
            if (groups.Length < 2 || packages.Contains(-1) || packages.Distinct().Count() != groups.Length) return PackageErrors.WrongGroups();
            call.World.Do("fulfillment.relay", new FulfillmentArea.Relaid(order.Id, packages, groups.Length));
            return ApiResult.Of(new
            {
                Packages = call.World.Fulfillment.Of(row).Select(package => new { Id = PackageJson.Text(package.Id), SplittableGroupId = groups[package.Index].Id }),
            });
        });
    }

    private ApiResult Combinable(ApiCall call)
    {
        var size = call.PageSize(50, 20);
        return call.At(() =>
        {
            var page = paging.Cut(call, call.World.Fulfillment.Combinable(), group => (0, group.Id), size);
            return ApiResult.Of(new
            {
                CombinablePackages = page.Items.Select(group => new { Id = PackageJson.Text(group.Id), OrderIds = group.Rows.Select(row => PackageJson.Text(call.World.Orders.IdOf(row))) }),
                page.NextPageToken,
                page.TotalCount,
            });
        });
    }

    private static ApiResult Combine(ApiCall call)
    {
        var asked = call.Input.Objects("combinable_packages", 50).Select(group => (Id: group.Text("id") ?? "", Orders: group.Texts("order_ids").Select(Input.ParseId).Distinct().ToArray())).ToList();
        if (asked.Count == 0) throw new Refusal("combinable_packages is required");
        return call.At(() =>
        {
            var made = new List<object>();
            var errors = new List<object>();
            foreach (var (name, orders) in asked)
            {
                var id = Input.ParseId(name);
                var group = call.World.Fulfillment.Combinable().FirstOrDefault(candidate => candidate.Id == id);
                var possible = group.Rows?.Select(call.World.Orders.IdOf).ToHashSet();
                if (possible is null || orders.Length < 2 || !orders.All(possible.Contains))
                {
                    errors.Add(new { PackageErrors.NotCombinable().Code, PackageErrors.NotCombinable().Message, Detail = new { PackageId = name } });
                    continue;
                }
                call.World.Do("fulfillment.combine", new FulfillmentArea.Combined(id, orders));
                made.Add(new { Id = PackageJson.Text(id), OrderIds = orders.Select(PackageJson.Text) });
            }
            return ApiResult.Of(new { Packages = made, Errors = errors });
        });
    }

    private static ApiResult Uncombine(ApiCall call)
    {
        var orders = call.Input.Texts("order_ids").Select(Input.ParseId).Distinct().ToArray();
        return call.At(() =>
        {
            var package = PackageEndpoints.Find(call);
            var parts = package.Parts.Select(part => part.Order.Id).ToHashSet();
            if (package.Parts.Length < 2 || orders.Length == 0 || !orders.All(parts.Contains)) return PackageErrors.WrongGroups();
            if (package.IsReady) return PackageErrors.Shipped();
            call.World.Do("fulfillment.uncombine", new FulfillmentArea.Combined(package.Id, orders));
            return ApiResult.Of(new
            {
                Packages = package.Parts.SelectMany(part => call.World.Fulfillment.Of(part.Row)).DistinctBy(now => now.Id)
                    .Select(now => new { Id = PackageJson.Text(now.Id), OrderIds = now.Parts.Select(part => PackageJson.Text(part.Order.Id)) }),
            });
        });
    }

    private static string? Unsplittable(ShopWorld world, int row)
    {
        var order = world.Orders.Get(row);
        var kept = world.Orders.Row(row);
        if (kept.Status == OrderStatus.Cancelled) return "The order has been cancelled.";
        if (kept.Status != OrderStatus.AwaitingShipment || order.CancelWished(kept.Step)) return "The order is not waiting to be shipped.";
        if (order.CombinedInto is not null) return "The order shares a package.";
        if (order.FulfilledByPlatform) return "The platform sends this order.";
        return order.Lines.Length < 2 ? "The order has one item." : null;
    }
}
