using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>The list of commands as a file: the filter is the list's own address.</summary>
internal static class CommandsExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/queues/commands/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.RunView);

    private static Task<IResult> DownloadAsync(
        string? format, ExportCommands export, ListStores storeList, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync("commands", format, current, clock, http, async (actor, file, zone, target) =>
        {
            var known = await storeList.RunAsync(actor, cancellationToken);
            var stores = known.Ok ? known.Value.ToDictionary(s => s.Store, s => new ExportCommands.StoreWords(s.Name, s.Currency)) : [];
            return await export.RunAsync(actor, new(CommandsState.FromQuery(http.Request.QueryString.Value ?? "").Filter, file, zone, stores.GetValueOrDefault), target, cancellationToken);
        }, cancellationToken);
}
