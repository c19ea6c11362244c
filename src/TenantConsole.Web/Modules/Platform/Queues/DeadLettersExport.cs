using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>The list of dead letters as a file: the filter is the list's own address.</summary>
internal static class DeadLettersExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/queues/dead-letters/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.RunView);

    private static Task<IResult> DownloadAsync(
        string? format, ExportDeadLetters export, ListStores storeList, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync(
            "dead-letters", format, current, storeList, clock, http,
            (actor, file, zone, nameOf, target) => export.RunAsync(actor, new(DeadLettersState.FromQuery(http.Request.QueryString.Value ?? "").Filter, file, zone, nameOf), target, cancellationToken), cancellationToken);
}
