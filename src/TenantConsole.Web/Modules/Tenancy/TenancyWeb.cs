using TenantConsole.Core.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Tenancy;

/// <summary>The module's part of the screen.</summary>
public static class TenancyWeb
{
    /// <summary>Adds its entries to the rail.</summary>
    public static IServiceCollection AddTenancyWeb(this IServiceCollection services) => services.AddNavigation(
        new NavItem("/settings/clients", "layers", NavSection.End, typeof(TenancyTexts), "Nav.Clients", 11, Permission.StoreConnect),
        new NavItem("/settings/branding", "star", NavSection.End, typeof(TenancyTexts), "Nav.Branding", 22, Permission.BrandingEdit));
}
