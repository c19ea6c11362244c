using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Activity;
using TenantConsole.Web.Modules.Agency;
using TenantConsole.Web.Modules.Home;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Personal;
using TenantConsole.Web.Modules.Platform.Queues;
using TenantConsole.Web.Modules.Speed;
using TenantConsole.Web.Modules.Stores;
using TenantConsole.Web.Modules.Tenancy;
using TenantConsole.Web.Modules.Webhooks;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules;

/// <summary>The pages of home, stores and runs: their places in the rail, and the download of files.</summary>
public static class ModulePages
{
    /// <summary>Registers their entries in the rail.</summary>
    public static IServiceCollection AddModulePages(this IServiceCollection services) => services
        .AddPersonal()
        .AddWebhooksWeb()
        .AddSpeedWeb()
        .AddSingleton<ViewCounts>()
        .AddScoped<IPaletteSource, StoresPalette>()
        .AddScoped<IPaletteSource, RunsPalette>()
        .AddPalette(new PaletteAction("stores.connect", "plus", typeof(FrameTexts), "Action.Connect", Permission.StoreConnect, "/settings/stores?connect=1"))
        .AddNavigation(
        new NavItem("/", "home", NavSection.Top, typeof(HomeTexts), "Nav", 0, Permission.StoreView, Phone: true, Go: 'h'),
        new NavItem("/settings/stores", "store", NavSection.Settings, typeof(StoresTexts), "Nav", 10, Permission.StoreView, Phone: true, Go: 's'),
        new NavItem("/settings/agency", "gear", NavSection.Settings, typeof(AgencyTexts), "Nav", 12, Permission.AgencyClose),
        new NavItem("/runs", "play", NavSection.End, typeof(ActivityTexts), "Nav", 30, Permission.RunView, Phone: true, Go: 'r'));

    /// <summary>Maps what is no page.</summary>
    public static IEndpointRouteBuilder MapModulePages(this IEndpointRouteBuilder endpoints)
    {
        RunsExport.Map(endpoints);
        RunFailuresExport.Map(endpoints);
        endpoints.MapQueues();
        StoresExport.Map(endpoints);
        RatesExport.Map(endpoints);
        WebhooksExport.Map(endpoints);
        MissedExport.Map(endpoints);
        GapsExport.Map(endpoints);
        return endpoints.MapFiles().MapPersonal();
    }
}
