using System.ComponentModel;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Api;

/// <summary><c>/api/v1/stores</c>.</summary>
internal static class StoresApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stores", ListAsync).WithMetadata(new ApiNeeds(Permission.StoreView)).Produces<ApiPage<ApiStore>>()
            .WithTags("Stores").WithName("listStores").WithSummary("The stores in reach").WithDescription("Sorted by id. The health of each connection stands with it.");
        api.MapGet("/stores/{id}", GetAsync).WithMetadata(new ApiNeeds(Permission.StoreView)).Produces<ApiStore>()
            .WithTags("Stores").WithName("getStore").WithSummary("One store");
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ListStores stores, ApiProblems problems,
        [Description("Only this client's stores.")] string? client = null,
        [Description("Where to go on: next of the page before.")] string? cursor = null,
        [Description("Rows of the page, 1 to 200; 50 when left out.")] string? limit = null)
    {
        var read = new ApiReading(problems);
        var (size, after, of) = (read.Limit(limit), read.Id<StoreId>(cursor), read.Id<ClientId>(client));
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var found = await stores.RunAsync(ApiCaller.Of(http), http.RequestAborted);
        if (!found.Ok)
            return ApiProblem.Result(found.Problem);
        // The agency's stores are read as a whole; by id, a page goes on where the last one ended even if a store has gone meanwhile.
        var rows = found.Value.Where(s => of is null || s.ClientId == of).OrderBy(s => s.Store.Value)
            .Where(s => after is not { } last || s.Store.Value.CompareTo(last.Value) > 0).Take(size + 1).ToList();
        return new ApiAnswer<ApiPage<ApiStore>>(new([.. rows.Take(size).Select(ApiStore.Of)], rows.Count > size ? rows[size - 1].Store.ToString() : null));
    }

    private static async Task<IResult> GetAsync(HttpContext http, ListStores stores, ApiProblems problems, string id)
    {
        var read = new ApiReading(problems);
        var store = read.Id<StoreId>(id);
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var found = await stores.RunAsync(ApiCaller.Of(http), http.RequestAborted);
        return !found.Ok ? ApiProblem.Result(found.Problem)
            : found.Value.FirstOrDefault(s => s.Store == store) is { } row ? new ApiAnswer<ApiStore>(ApiStore.Of(row))
            : ApiProblem.Result(Problem.Unknown("This store"));
    }
}
