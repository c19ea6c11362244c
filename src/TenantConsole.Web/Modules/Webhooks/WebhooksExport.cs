using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>The list of deliveries as a file: the filter is the list's own address.</summary>
internal static class WebhooksExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/webhooks/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.RunView);

    private static Task<IResult> DownloadAsync(
        string? format, ExportDeliveries export, ListStores storeList, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync(
            "webhooks", format, current, storeList, clock, http,
            (actor, file, zone, nameOf, target) => export.RunAsync(actor, new(DeliveryListState.FromQuery(http.Request.QueryString.Value ?? "").Filter(zone), file, zone, nameOf), target, cancellationToken), cancellationToken);
}
