using System.Globalization;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Tenancy;

/// <summary>
/// Logos: <c>GET /logos/{id}</c>, for those who may see whose they are. Another logo has another address, so a browser keeps each for a year. The
/// answer may do nothing: it is our cleaned file under a policy without scripts, in a sandbox, for the case that it is opened by itself.
/// </summary>
public static class LogoEndpoint
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    /// <summary>The address of a logo.</summary>
    public static string AddressOf(LogoId logo) => string.Create(CultureInfo.InvariantCulture, $"/logos/{logo}");

    /// <summary>Maps it.</summary>
    public static IEndpointRouteBuilder MapLogos(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/logos/{id:guid}", OpenAsync).RequireAuthorization();
        return endpoints;
    }

    private static async Task<IResult> OpenAsync(Guid id, CurrentActor current, OpenLogo open, HttpContext http, CancellationToken cancellationToken)
    {
        if (await current.GetAsync(cancellationToken) is not { } actor)
            return Results.Forbid();
        var opened = await open.RunAsync(actor, new LogoId(id), cancellationToken);
        if (!opened.Ok)
            return Results.StatusCode(opened.Problem.IsForbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound);
        http.TightenPolicy(Policy);
        http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        http.Response.Headers.ContentDisposition = "inline; filename=\"logo\"";
        return Results.Bytes(opened.Value.Content, opened.Value.ContentType);
    }
}
