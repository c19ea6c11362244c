using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy.Rates;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Tenancy;

/// <summary>The list of exchange rates as a file, as filtered.</summary>
internal static class RatesExport
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(RatesState.Path + "/export", DownloadAsync).RequireAuthorization(Permission.FinanceExport);

    private static Task<IResult> DownloadAsync(string? format, ExportExchangeRates export, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync("exchange-rates", format, current, clock, http,
            (actor, kind, zone, target) => export.RunAsync(actor, new(RatesState.FromQuery(http.Request.QueryString.Value ?? "").Filter, kind, zone), target, cancellationToken), cancellationToken);
}
