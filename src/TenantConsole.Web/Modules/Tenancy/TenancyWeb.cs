using TenantConsole.Core.Access;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Tenancy;

/// <summary>The module's part of the screen.</summary>
public static class TenancyWeb
{
    /// <summary>Adds its entries to the rail.</summary>
    public static IServiceCollection AddTenancyWeb(this IServiceCollection services) => services
        .AddPalette(new PaletteAction("rates.import", "percent", typeof(TenancyTexts), "Rates.Import", Permission.FinanceClose, "/settings/rates?import=1"))
        .AddNavigation(
        new NavItem("/settings/clients", "layers", NavSection.Settings, typeof(TenancyTexts), "Nav.Clients", 11, Permission.StoreConnect),
        new NavItem(RatesState.Path, "percent", NavSection.Settings, typeof(TenancyTexts), "Nav.Rates", 13, Permission.FinanceView),
        new NavItem("/settings/branding", "star", NavSection.Settings, typeof(TenancyTexts), "Nav.Branding", 22, Permission.BrandingEdit));
}
