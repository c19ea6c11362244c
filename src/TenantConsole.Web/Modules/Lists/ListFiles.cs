using System.Globalization;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>Sends a small list as a file, made while the browser waits.</summary>
public static class ListFiles
{
    /// <summary>The same of a list whose rows are of stores.</summary>
    /// <param name="name">The beginning of the file's name.</param>
    /// <param name="format"><c>csv</c>; anything else is a workbook.</param>
    /// <param name="current">Who asks.</param>
    /// <param name="storeList">Reads the stores.</param>
    /// <param name="clock">The day in the file's name.</param>
    /// <param name="http">The request.</param>
    /// <param name="write">The use case, with the stores' names.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<IResult> SendAsync(
        string name, string? format, CurrentActor current, ListStores storeList, TimeProvider clock, HttpContext http,
        Func<Actor, TableFormat, TimeZoneInfo, Func<StoreId, string?>, Stream, Task<Result<TableResult>>> write, CancellationToken cancellationToken) =>
        SendAsync(name, format, current, clock, http, async (actor, kind, zone, target) =>
        {
            var known = await storeList.RunAsync(actor, cancellationToken);
            var names = known.Ok ? known.Value.ToDictionary(s => s.Store, s => s.Name) : [];
            return await write(actor, kind, zone, names.GetValueOrDefault, target);
        }, cancellationToken);

    /// <summary>Writes it for who asks, in their time zone, and sends it.</summary>
    /// <param name="name">The beginning of the file's name.</param>
    /// <param name="format"><c>csv</c>; anything else is a workbook.</param>
    /// <param name="current">Who asks.</param>
    /// <param name="clock">The day in the file's name.</param>
    /// <param name="http">The request.</param>
    /// <param name="write">The use case.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IResult> SendAsync(
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
            return Results.Text(written.Problem.Message, statusCode: written.Problem.IsForbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity);

        file.Position = 0;
        http.Response.Headers.CacheControl = "private, no-store";
        var day = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return kind == TableFormat.Csv
            ? Results.Stream(file, "text/csv; charset=utf-8", $"{name}-{day}.csv")
            : Results.Stream(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}-{day}.xlsx");
    }
}
