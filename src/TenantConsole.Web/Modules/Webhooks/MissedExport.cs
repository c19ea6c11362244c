using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>The list of untold changes as a file: the filter is the list's own address.</summary>
internal static class MissedExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/webhooks/missed/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.RunView);

    private static Task<IResult> DownloadAsync(
        string? format, ExportMissedNotifications export, ListStores storeList, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync(
            "missed", format, current, storeList, clock, http,
            (actor, file, zone, nameOf, target) => export.RunAsync(actor, new(MissedState.FromQuery(http.Request.QueryString.Value ?? "").Filter(zone), file, zone, nameOf), target, cancellationToken), cancellationToken);
}
