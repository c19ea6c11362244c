using System.ComponentModel;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Api;

/// <summary><c>/api/v1/orders</c>.</summary>
internal static class OrdersApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/orders", ListAsync).WithMetadata(new ApiNeeds(Permission.OrderView)).Produces<ApiPage<ApiOrder>>()
            .WithTags("Orders").WithName("listOrders").WithSummary("Orders, filtered and sorted")
            .WithDescription("Conditions hold at once. Pages go by key: each costs the same, and an order that arrives meanwhile shifts nothing.");
        api.MapGet("/orders/{store}/{id}", GetAsync).WithMetadata(new ApiNeeds(Permission.OrderView)).Produces<ApiOrderDetails>()
            .WithTags("Orders").WithName("getOrder").WithSummary("One order with its lines, parcels and money");
        api.MapPost("/orders/exports", ExportAsync).WithMetadata(new ApiNeeds(Permission.OrderView)).Produces<ApiRun>(StatusCodes.Status202Accepted).Accepts<ApiExport>("application/json")
            .WithTags("Orders").WithName("exportOrders").WithSummary("Start an export to a file")
            .WithDescription("Answers at once with the run that writes it; look at the run until it has ended, then get its file. The file holds no personal data and is kept for seven days.");
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ListOrders orders, ApiProblems problems,
        [Description("Only these stores; may be repeated.")] string[]? store = null,
        [Description("Only this client's stores.")] string? client = null,
        [Description("Only these statuses, in the platform's spelling; may be repeated.")] string[]? status = null,
        [Description("Placed on this day of the store's calendar or later: 2026-11-01.")] string? from = null,
        [Description("Placed on this day of the store's calendar or earlier.")] string? to = null,
        [Description("The beginning of an order id (six digits or more), a SKU or a word of a title.")] string? text = null,
        [Description("placed (default), total or status.")] string? sort = null,
        [Description("desc (default) or asc.")] string? order = null,
        [Description("Where to go on: next of the page before, with the same conditions.")] string? cursor = null,
        [Description("Rows of the page, 1 to 200; 50 when left out.")] string? limit = null)
    {
        var read = new ApiReading(problems);
        var filter = new OrderFilter
        {
            Stores = read.Ids<StoreId>(store),
            Client = read.Id<ClientId>(client),
            Statuses = status ?? [],
            From = read.Day(from),
            To = read.Day(to),
            Text = text,
        };
        var request = new ListOrders.Request(filter, read.Word<OrderSortKey>(sort) ?? OrderSortKey.Placed, read.Descending(order), cursor, read.Limit(limit));
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var found = await orders.RunAsync(ApiCaller.Of(http), request, http.RequestAborted);
        return found.Ok
            ? new ApiAnswer<ApiPage<ApiOrder>>(new([.. found.Value.Rows.Select(ApiOrder.Of)], found.Value.Next))
            : ApiProblem.Result(found.Problem.Field == "page" ? problems.BadCursor : found.Problem);
    }

    private static async Task<IResult> GetAsync(HttpContext http, GetOrder orders, ApiProblems problems, string store, string id)
    {
        var read = new ApiReading(problems);
        var of = read.Id<StoreId>(store);
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var found = await orders.RunAsync(ApiCaller.Of(http), of!.Value, id, http.RequestAborted);
        return found.Ok ? new ApiAnswer<ApiOrderDetails>(ApiOrderDetails.Of(found.Value)) : ApiProblem.Result(found.Problem);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, StartOrderExport export, GetRun runs, ApiProblems problems)
    {
        var sent = await ApiBody.ReadAsync(http, problems, new ApiExport());
        if (!sent.Ok)
            return ApiProblem.Result(sent.Problem);
        var (body, read) = (sent.Value, new ApiReading(problems));
        var filter = new OrderFilter
        {
            Stores = read.Ids<StoreId>(body.Stores, "stores"),
            Client = read.Id<ClientId>(body.Client, "client"),
            Statuses = body.Statuses ?? [],
            From = read.Day(body.From, "from"),
            To = read.Day(body.To, "to"),
            Text = body.Text,
        };
        var list = new ListOrders.Request(filter, read.Word<OrderSortKey>(body.Sort, "sort") ?? OrderSortKey.Placed, read.Descending(body.Order));
        var format = read.Word<OrderExportFormat>(body.Format, "format") ?? OrderExportFormat.Xlsx;
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var actor = ApiCaller.Of(http);
        var started = await export.RunAsync(actor, new(list, format, body.TimeZone ?? "UTC"), http.RequestAborted);
        if (!started.Ok)
            return ApiProblem.Result(started.Problem);
        var run = await runs.RunAsync(actor, started.Value, http.RequestAborted);
        return Results.Accepted($"{ApiGate.Prefix}/runs/{started.Value}", ApiRun.Of(run.Value));
    }
}
