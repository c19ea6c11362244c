using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>References to orders in other systems.</summary>
internal sealed class ExternalOrderEndpoints : IApiEndpoints
{
    private static readonly string[] Platforms =
        ["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"];

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", "/order/202406/orders/external_orders", "seller.order.ext_ref.write", Add);
        table.OfShop("GET", "/order/202406/orders/{order_id}/external_orders", "seller.order.ext_ref.read", List);
        table.OfShop("POST", "/order/202406/orders/external_order_search", "seller.order.ext_ref.read", Search);
    }

    private static ApiResult Add(ApiCall call)
    {
        var orders = call.Input.Objects("orders", 100);
        if (orders.Length == 0) throw new Refusal("orders is required");
        var read = orders.Select(order =>
        {
            var external = order.Object("external_order") ?? throw new Refusal("orders[].external_order is required");
            var lines = external.Objects("line_items", 100).Select(line => new ExternalOrdersArea.Line(line.NeedText("id"), line.NeedText("origin_id"))).ToArray();
            return new ExternalOrdersArea.Reference(order.Id("id") ?? -1, external.NeedOneOf("platform", Platforms), external.NeedText("id", 255), lines);
        }).ToList();
        return call.At(() =>
        {
            var errors = new List<object>();
            var good = new List<ExternalOrdersArea.Reference>();
            foreach (var reference in read)
            {
                var known = call.World.Orders.FindRow(reference.Order) is { } row ? call.World.Orders.Get(row) : null;
                var lines = known?.Lines.Select((_, i) => (known.Id + 1 + i).ToString(CultureInfo.InvariantCulture)).ToHashSet();
                if (lines is not null && reference.Lines.All(line => lines.Contains(line.OriginId))) good.Add(reference);
                else errors.Add(new
                {
                    Code = lines is null ? "36020001" : "36020002",
                    Message = lines is null ? "Invalid order_id" : "Invalid origin_id",
                    Detail = new { OrderId = Text(reference.Order), ExternalOrder = new { reference.Id, reference.Platform } },
                });
            }
            if (good.Count > 0) call.World.Do("external.add", good);
            return ApiResult.Of(new { Errors = errors });
        });
    }

    private static ApiResult List(ApiCall call)
    {
        var platform = Platform(call);
        return call.At(() => ApiResult.Of(new { ExternalOrders = call.World.ExternalOrders.Of(call.Id("order_id")).Where(reference => reference.Platform == platform).Select(Json) }));
    }

    private static ApiResult Search(ApiCall call)
    {
        var platform = Platform(call);
        var id = call.Query["external_order_id"] ?? throw new Refusal("external_order_id is required");
        return call.At(() => ApiResult.Of(new { Orders = call.World.ExternalOrders.Find(platform, id).Select(reference => new { Id = Text(reference.Order), ExternalOrder = Json(reference) }) }));
    }

    private static string Platform(ApiCall call) => call.Query["platform"] is { } platform && Platforms.Contains(platform) ? platform : throw new Refusal($"platform must be one of {string.Join(", ", Platforms)}");

    private static object Json(ExternalOrdersArea.Reference reference) => new { reference.Id, reference.Platform, LineItems = reference.Lines.Select(line => new { line.Id, line.OriginId }) };

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
