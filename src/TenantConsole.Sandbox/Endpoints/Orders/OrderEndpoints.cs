using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

internal sealed class OrderEndpoints(PageTokens pageTokens) : IApiEndpoints
{
    private const int MaxIds = 50;
    private const string Scope = "seller.order.info";

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", "/order/202309/orders/search", Scope, Search);
        table.OfShop("GET", "/order/202309/orders", Scope, call => Detail(call, OrderView.Detail202309));
        table.OfShop("GET", "/order/202507/orders", Scope, call => Detail(call, OrderView.Detail202507));
    }

    private ApiResult Search(ApiCall call)
    {
        var shop = call.Shop;
        var (request, wrong) = OrderSearchRequest.Read(call.Query, call.Body);
        if (request is null) return wrong!;
        var boundTo = request.BoundTo(shop);
        OrderCursor? after = null;
        if (call.Query["page_token"] is { } token)
        {
            (after, wrong) = pageTokens.Read(token, boundTo);
            if (wrong is not null) return wrong;
        }
        var page = call.World.Orders.Search(request.Filter, request.Sort, after, request.PageSize, call.Now);
        return ApiResult.Data(json =>
        {
            json.WriteString("next_page_token", page.Next is { } next ? pageTokens.Make(next, boundTo) : "");
            json.WriteNumber("total_count", page.TotalCount);
            json.WriteStartArray("orders");
            foreach (var order in page.Orders) OrderJson.Write(json, call.World.Parameters.Seed, order, page.Time, OrderView.Search202309);
            json.WriteEndArray();
        });
    }

    private static ApiResult Detail(ApiCall call, OrderView view)
    {
        var ids = (call.Query["ids"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (ids.Length == 0) return ApiError.Parameter("The parameter ids is required.");
        if (ids.Length > MaxIds) return ApiError.Parameter("The parameter ids may hold at most 50 order ids.");
        var numbers = ids.Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).Distinct();
        var (orders, time) = call.World.Orders.Find(numbers, call.Now);
        return ApiResult.Data(json =>
        {
            json.WriteStartArray("orders");
            foreach (var order in orders) OrderJson.Write(json, call.World.Parameters.Seed, order, time, view);
            json.WriteEndArray();
        });
    }
}
