using TenantConsole.Core.Access;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Stores;

/// <summary>The list of stores as a file: the filter is the list's own address.</summary>
internal static class StoresExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/settings/stores/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.StoreView);

    private static Task<IResult> DownloadAsync(string? format, ExportStores export, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync("stores", format, current, clock, http,
            (actor, file, zone, target) => export.RunAsync(actor, new(StoresState.FromQuery(http.Request.QueryString.Value ?? "").Filter, file, zone), target, cancellationToken), cancellationToken);
}
