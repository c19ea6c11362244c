using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>What waits for each store as a file: the filter is the list's own address.</summary>
internal static class QueuesExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/queues/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.RunView);

    private static Task<IResult> DownloadAsync(
        string? format, ExportQueues export, ListRateLimits limitList, ListStores storeList, CurrentActor current, TimeProvider clock, IStringLocalizer<QueuesTexts> texts, HttpContext http,
        CancellationToken cancellationToken) =>
        ListFiles.SendAsync("queues", format, current, clock, http, async (actor, file, zone, target) =>
        {
            var known = await storeList.RunAsync(actor, cancellationToken);
            var names = known.Ok ? known.Value.ToDictionary(s => s.Store, s => s.Name) : [];
            var limits = await limitList.RunAsync(actor, cancellationToken);
            var of = (limits.Ok ? limits.Value : []).ToLookup(l => l.Store);
            var state = QueuesState.FromQuery(http.Request.QueryString.Value ?? "");
            return await export.RunAsync(
                actor,
                new((rows, lanes) =>
                {
                    var commands = lanes.ToDictionary(l => l.Store);
                    QueueMood Mood(QueueRow row) => QueueFace.Mood(row, of[row.Store], commands.GetValueOrDefault(row.Store));
                    return [.. state.Of(rows, Name, Mood).Select(row => new ExportQueues.Line(row, Name(row.Store), texts["Mood." + Mood(row)]))];
                }, file, zone),
                target, cancellationToken);

            string Name(StoreId store) => names.GetValueOrDefault(store) ?? texts["Unknown"];
        }, cancellationToken);
}
