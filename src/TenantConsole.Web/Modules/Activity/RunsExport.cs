using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Activity;

/// <summary>The list of runs as a file: the filter is the list's own address.</summary>
internal static class RunsExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/runs/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization(Permission.RunView);

    private static Task<IResult> DownloadAsync(
        string? format, string? kind, string? state, string? stores, string? by, ExportRuns export, ListStores storeList, CurrentActor current, TimeProvider clock,
        IStringLocalizer<ActivityTexts> texts, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync("runs", format, current, storeList, clock, http, (actor, file, zone, nameOf, target) =>
        {
            var wanted = new ListRuns.Request(string.IsNullOrEmpty(kind) ? null : kind, RunFace.State(state), StoreScopeUrl.Parse(stores), By: RunFace.Starter(by));
            return export.RunAsync(actor, new(wanted, file, zone, key => RunFace.Kind(key, texts), nameOf), target, cancellationToken);
        }, cancellationToken);
}
