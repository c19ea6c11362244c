using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Activity;

/// <summary>The failed rows of a run as a file.</summary>
internal static class RunFailuresExport
{
    /// <summary>Its address.</summary>
    public const string Address = "/runs/{run:guid}/failures/export";

    /// <summary>The address for a run.</summary>
    public static string AddressOf(RunId run, string format) => $"/runs/{run}/failures/export?format={format}";

    /// <summary>Maps it. One's own run needs no permission; the use case decides.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, DownloadAsync).RequireAuthorization();

    private static Task<IResult> DownloadAsync(
        Guid run, string? format, ExportRunFailures export, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync("failed-rows", format, current, clock, http, (actor, file, zone, target) => export.RunAsync(actor, new(new(run), file, zone), target, cancellationToken), cancellationToken);
}
