using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TenantConsole.Core;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Modules.Activity;

/// <summary>Downloads: <c>GET /files/{id}?until&amp;key</c>. The link expires; who follows it must hold the file's permission for its stores.</summary>
public static class FileEndpoint
{
    /// <summary>Maps it.</summary>
    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/files/{id:guid}", DownloadAsync).RequireAuthorization();
        endpoints.MapGet("/receipts/{tenant:guid}/{id:guid}", ReceiptAsync).AllowAnonymous(); // nobody can sign in to a closed agency; the link itself is the key
        return endpoints;
    }

    private static async Task<IResult> ReceiptAsync(Guid tenant, Guid id, string? key, FileStore files, HttpContext http, CancellationToken cancellationToken)
    {
        var opened = await files.OpenReceiptAsync(new TenantId(tenant), new FileId(id), key ?? "", cancellationToken);
        if (!opened.Ok)
            return Refused(opened.Problem);
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(opened.Value.Content, opened.Value.File.ContentType, opened.Value.File.Name);
    }

    private static async Task<IResult> DownloadAsync(Guid id, string? until, string? key, CurrentActor current, FileStore files, HttpContext http, CancellationToken cancellationToken)
    {
        if (await current.GetAsync(cancellationToken) is not { } actor)
            return Results.Forbid();
        var moment = long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? seconds : 0;
        var opened = await files.OpenAsync(actor, new FileId(id), moment, key ?? "", cancellationToken);
        if (!opened.Ok)
            return Refused(opened.Problem);

        http.Response.Headers.CacheControl = "private, no-store";
        var (file, content) = opened.Value;
        return Results.Stream(content, file.ContentType, file.Name, new DateTimeOffset(file.CreatedAt.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero), enableRangeProcessing: true);
    }

    private static RazorComponentResult<FileProblem> Refused(Problem problem) => new(new { Problem = problem })
    {
        StatusCode = problem.Code == Problem.UnknownCode ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone,
    };
}
