using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Api;

/// <summary><c>/api/v1/runs</c>.</summary>
internal static class RunsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/runs", ListAsync).WithMetadata(new ApiNeeds(Permission.RunView)).Produces<ApiPage<ApiRun>>()
            .WithTags("Runs").WithName("listRuns").WithSummary("Background work, newest first");
        api.MapGet("/runs/{id}", GetAsync).WithMetadata(new ApiNeeds(Permission.RunView, OwnWithout: true)).Produces<ApiRun>()
            .WithTags("Runs").WithName("getRun").WithSummary("One run").WithDescription("A key needs no permission for a run that it started itself.");
        api.MapGet("/runs/{id}/file", FileAsync).WithMetadata(new ApiNeeds(Permission.RunView, OwnWithout: true)).Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .WithTags("Runs").WithName("getRunFile").WithSummary("The file that a run made").WithDescription("The file asks for its own permission too: an export of orders for order.view, on all stores in it.");
        api.MapPost("/runs/{id}/cancel", CancelAsync).WithMetadata(new ApiNeeds(Permission.RunCancel)).Produces(StatusCodes.Status204NoContent)
            .WithTags("Runs").WithName("cancelRun").WithSummary("Ask a run to stop").WithDescription("It stops between two chunks; what was committed stays. Safe to repeat.");
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ListRuns runs, [FromServices] IEnumerable<IRunJob> jobs, ApiProblems problems,
        [Description("Only this kind: orders.export.")] string? kind = null,
        [Description("waiting, running, done, doneWithFailures, failed or cancelled.")] string? state = null,
        [Description("Only these stores'; may be repeated.")] string[]? store = null,
        [Description("true: only those that have not ended.")] string? open = null,
        [Description("Where to go on: next of the page before.")] string? cursor = null,
        [Description("Rows of the page, 1 to 200; 50 when left out.")] string? limit = null)
    {
        var read = new ApiReading(problems);
        var request = new ListRuns.Request(read.OneOf(kind, jobs.Select(job => job.Kind).Order(StringComparer.Ordinal)), read.Word<RunState>(state), read.Ids<StoreId>(store), read.Id<RunId>(cursor), read.Limit(limit), read.Yes(open));
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var found = await runs.RunAsync(ApiCaller.Of(http), request, http.RequestAborted);
        return found.Ok
            ? new ApiAnswer<ApiPage<ApiRun>>(new([.. found.Value.Rows.Select(ApiRun.Of)], found.Value.Next?.ToString()))
            : ApiProblem.Result(found.Problem);
    }

    private static async Task<IResult> GetAsync(HttpContext http, GetRun runs, ApiProblems problems, string id)
    {
        var found = await FindAsync(http, runs, problems, id);
        return found.Ok ? new ApiAnswer<ApiRun>(ApiRun.Of(found.Value)) : ApiProblem.Result(found.Problem);
    }

    private static async Task<IResult> FileAsync(HttpContext http, GetRun runs, FileStore files, ApiProblems problems, string id)
    {
        var found = await FindAsync(http, runs, problems, id);
        if (!found.Ok)
            return ApiProblem.Result(found.Problem);
        if (found.Value.FileId is not { } made)
            return ApiProblem.Result(problems.NoFile);
        var opened = await files.OpenAsync(ApiCaller.Of(http), new FileId(made), http.RequestAborted);
        if (!opened.Ok)
            return ApiProblem.Result(opened.Problem);
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(opened.Value.Content, opened.Value.File.ContentType, opened.Value.File.Name);
    }

    private static async Task<IResult> CancelAsync(HttpContext http, CancelRun cancel, ApiProblems problems, string id)
    {
        var read = new ApiReading(problems);
        var run = read.Id<RunId>(id);
        if (read.Problem is { } wrong)
            return ApiProblem.Result(wrong);
        var asked = await cancel.RunAsync(ApiCaller.Of(http), run!.Value, http.RequestAborted);
        return asked.Ok ? Results.NoContent() : ApiProblem.Result(asked.Problem);
    }

    // Who may not see runs learns nothing from an id, not even that it is none.
    private static async Task<Result<RunRow>> FindAsync(HttpContext http, GetRun runs, ApiProblems problems, string id)
    {
        var read = new ApiReading(problems);
        var run = read.Id<RunId>(id);
        return read.Problem is { } wrong ? ApiCaller.Of(http).Lacks(Permission.RunView) ?? wrong : await runs.RunAsync(ApiCaller.Of(http), run!.Value, http.RequestAborted);
    }
}
