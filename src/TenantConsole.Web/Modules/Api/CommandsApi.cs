using System.ComponentModel;
using System.Globalization;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Api;

/// <summary><c>/api/v1/commands</c>, and what places commands and takes them back: <c>/api/v1/stores/{store}/prices</c>, <c>/stock</c>, <c>/commands/cancel</c>.</summary>
internal static class CommandsApi
{
    private const string HowRows =
        "Each row is answered by itself. A row's key makes it safe to send it again: it is then the same command, and other content under a key that was used is refused. What becomes of a command is in its list.";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/stores/{store}/prices", PricesAsync).WithMetadata(new ApiNeeds(Permission.CatalogPublish)).Produces<ApiPlaced>().Accepts<ApiPrices>("application/json")
            .WithTags("Commands").WithName("setPrices").WithSummary("Set prices").WithDescription(HowRows);
        api.MapPost("/stores/{store}/stock", StockAsync).WithMetadata(new ApiNeeds(Permission.InventoryEdit)).Produces<ApiPlaced>().Accepts<ApiStock>("application/json")
            .WithTags("Commands").WithName("setStock").WithSummary("Set stock levels").WithDescription(HowRows);
        api.MapGet("/commands", ListAsync).WithMetadata(new ApiNeeds(Permission.RunView)).Produces<ApiPage<ApiCommand>>()
            .WithTags("Commands").WithName("listCommands").WithSummary("Commands with what became of each, newest first");
        api.MapPost("/stores/{store}/commands/cancel", CancelAsync).WithMetadata(new ApiNeeds(Permission.RunCancel)).Produces<ApiCancelled>().Accepts<ApiCancellation>("application/json")
            .WithTags("Commands").WithName("cancelCommands").WithSummary("Take back commands that wait").WithDescription("What is being sent or has ended stays, and is named with the reason. Safe to repeat.");
    }

    private static async Task<IResult> PricesAsync(HttpContext http, ChangePrices prices, ApiProblems problems, string store)
    {
        var read = new ApiReading(problems);
        var of = read.Id<StoreId>(store);
        var sent = await ApiBody.ReadAsync<ApiPrices>(http, problems);
        if ((read.Problem ?? (sent.Ok ? Holes(sent.Value.Rows, problems) : sent.Problem)) is { } wrong)
            return ApiProblem.Result(wrong);
        List<ChangePrices.Row> rows = [.. sent.Value.Rows.Select(r => new ChangePrices.Row(r!.Key, r.Product, r.Sku, r.Amount, r.Seen, r.SeenAt))];
        return Answer(await prices.RunAsync(ApiCaller.Of(http), new(of!.Value, rows, sent.Value.Reason, Bulk: true), http.RequestAborted));
    }

    private static async Task<IResult> StockAsync(HttpContext http, ChangeStock stock, ApiProblems problems, string store)
    {
        var read = new ApiReading(problems);
        var of = read.Id<StoreId>(store);
        var sent = await ApiBody.ReadAsync<ApiStock>(http, problems);
        if ((read.Problem ?? (sent.Ok ? Holes(sent.Value.Rows, problems) : sent.Problem)) is { } wrong)
            return ApiProblem.Result(wrong);
        List<ChangeStock.Row> rows = [.. sent.Value.Rows.Select(r => new ChangeStock.Row(r!.Key, r.Product, r.Sku, r.Warehouse, r.Quantity, r.Seen, r.SeenAt))];
        return Answer(await stock.RunAsync(ApiCaller.Of(http), new(of!.Value, rows, sent.Value.Reason, Bulk: true), http.RequestAborted));
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ListCommands commands, ApiProblems problems,
        [Description("Only these stores'; may be repeated.")] string[]? store = null,
        [Description("Only these commands, by their ids; may be repeated.")] string[]? command = null,
        [Description("price.update or stock.update.")] string? kind = null,
        [Description("waiting, sending, done, failed, replaced or cancelled.")] string? state = null,
        [Description("Where to go on: next of the page before, with the same conditions.")] string? cursor = null,
        [Description("Rows of the page, 1 to 200; 50 when left out.")] string? limit = null)
    {
        var read = new ApiReading(problems);
        var (size, before) = (read.Limit(limit), (long?)null);
        var picked = read.Ids<CommandId>(command);
        var filter = new CommandFilter(read.Ids<StoreId>(store), read.Word<CommandState>(state), read.OneOf(kind, CommandKinds.All), Picked: picked.Count > 0 ? picked : null);
        if (cursor is not null)
        {
            if (!long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                return ApiProblem.Result(read.Problem ?? problems.BadCursor);
            before = place;
        }

        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var found = await commands.RunAsync(ApiCaller.Of(http), new(filter, before, size), http.RequestAborted);
        return found.Ok
            ? new ApiAnswer<ApiPage<ApiCommand>>(new([.. found.Value.Rows.Select(ApiCommand.Of)], found.Value.Next?.ToString(CultureInfo.InvariantCulture)))
            : ApiProblem.Result(found.Problem);
    }

    private static async Task<IResult> CancelAsync(HttpContext http, CancelCommands cancel, ApiProblems problems, string store)
    {
        var read = new ApiReading(problems);
        var of = read.Id<StoreId>(store);
        var sent = await ApiBody.ReadAsync<ApiCancellation>(http, problems);
        if (!sent.Ok)
            return ApiProblem.Result(read.Problem ?? sent.Problem);
        var (body, commands) = (sent.Value, sent.Value.Commands);
        var picked = read.Ids<CommandId>(commands?.Select(id => id ?? ""), nameof(commands));
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        // To take back everything must be said: an empty list, or none, is a mistake.
        if (body.All == (commands is not null) || commands is { Count: 0 or > ChangePrices.MostRows })
            return ApiProblem.Result(problems.BadBody(nameof(commands)));
        var cancelled = await cancel.RunAsync(ApiCaller.Of(http), of!.Value, body.All ? null : picked, http.RequestAborted);
        return cancelled.Ok
            ? Results.Ok(new ApiCancelled(cancelled.Value.Cancelled, [.. cancelled.Value.Left.Select(left => new ApiLeftCommand(left.Command.Value, ApiRefusal.Of(left.Problem)!))]))
            : ApiProblem.Result(cancelled.Problem);
    }

    private static Problem? Holes<T>(IReadOnlyList<T?> rows, ApiProblems problems) where T : class =>
        rows.Any(row => row is null) ? problems.BadBody(nameof(rows)) : null;

    private static IResult Answer(Result<IReadOnlyList<PlacedCommand>> placed) => placed.Ok ? Results.Ok(ApiPlaced.Of(placed.Value)) : ApiProblem.Result(placed.Problem);
}
