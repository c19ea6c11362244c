using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

internal sealed class OrderEndpoints(SandboxWorld world, WorldClock clock, PageTokens pageTokens)
{
    private const int MaxIds = 50;

    public ApiResult Search(ApiCall call)
    {
        var shop = call.Shop!;
        var (request, wrong) = OrderSearchRequest.Read(call.Query, call.Body);
        if (request is null) return wrong!;
        var boundTo = request.BoundTo(shop);
        OrderCursor? after = null;
        if (call.Query["page_token"] is { } token)
        {
            (after, wrong) = pageTokens.Read(token, boundTo);
            if (wrong is not null) return wrong;
        }
        var page = world.OrdersOf(shop).Search(request.Filter, request.Sort, after, request.PageSize, clock.Seconds);
        return ApiResult.Data(json =>
        {
            json.WriteString("next_page_token", page.Next is { } next ? pageTokens.Make(next, boundTo) : "");
            json.WriteNumber("total_count", page.TotalCount);
            json.WriteStartArray("orders");
            foreach (var order in page.Orders) OrderJson.Write(json, world.Parameters.Seed, order, page.Time, OrderView.Search202309);
            json.WriteEndArray();
        });
    }

    public ApiResult Detail(ApiCall call, OrderView view)
    {
        var ids = (call.Query["ids"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (ids.Length == 0) return ApiError.Parameter("The parameter ids is required.");
        if (ids.Length > MaxIds) return ApiError.Parameter("The parameter ids may hold at most 50 order ids.");
        var numbers = ids.Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).Distinct();
        var (orders, time) = world.OrdersOf(call.Shop!).Find(numbers, clock.Seconds);
        return ApiResult.Data(json =>
        {
            json.WriteStartArray("orders");
            foreach (var order in orders) OrderJson.Write(json, world.Parameters.Seed, order, time, view);
            json.WriteEndArray();
        });
    }
}
