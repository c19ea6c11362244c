using System.Globalization;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access.Pages;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Access;

/// <summary>The lists of people and of access as files. Small lists: they are made while the browser waits.</summary>
public static class AccessExports
{
    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapAccessExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(MembersState.Path + "/export", MembersAsync).RequireAuthorization(Permission.MemberManage);
        endpoints.MapGet("/settings/access/export", AccessAsync).RequireAuthorization(Permission.MemberManage);
        return endpoints;
    }

    private static Task<IResult> MembersAsync(string? format, ExportMembers export, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        SendAsync("members", format, current, clock, http,
            (actor, kind, zone, target) => export.RunAsync(actor, new(MembersState.FromQuery(http.Request.QueryString.Value ?? "").Filter, kind, zone), target, cancellationToken), cancellationToken);

    private static Task<IResult> AccessAsync(
        string? format, string? permission, string? store, string? member, ExportAccess export, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        SendAsync("access", format, current, clock, http,
            (actor, kind, zone, target) => export.RunAsync(
                actor, new(permission, EntityId.Parse<StoreId>(store), EntityId.Parse<MemberId>(member), kind, zone), target, cancellationToken), cancellationToken);

    private static async Task<IResult> SendAsync(
        string name, string? format, CurrentActor current, TimeProvider clock, HttpContext http,
        Func<Actor, TableFormat, TimeZoneInfo, Stream, Task<Result<TableResult>>> write, CancellationToken cancellationToken)
    {
        if (await current.GetAsync(cancellationToken) is not { } actor)
            return Results.Forbid();
        var kind = format == "csv" ? TableFormat.Csv : TableFormat.Xlsx;
        var zone = Viewer.FromCookies(http.Request.Cookies).Zone;
        var file = new MemoryStream();
        var written = await write(actor, kind, zone, file);
        if (!written.Ok)
            return Results.Text(written.Problem.Message, statusCode: written.Problem.IsForbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound);

        file.Position = 0;
        http.Response.Headers.CacheControl = "private, no-store";
        var day = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return kind == TableFormat.Csv
            ? Results.Stream(file, "text/csv; charset=utf-8", $"{name}-{day}.csv")
            : Results.Stream(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}-{day}.xlsx");
    }
}
