using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Personal;

/// <summary>A person's own pages in the palette.</summary>
internal static class PersonalPalette
{
    public static IServiceCollection AddPersonal(this IServiceCollection services) => services.AddPalette(
        new PaletteAction("page.notifications", "bell", typeof(PersonalTexts), "Notifications.Title", Href: "/notifications", Group: PaletteGroup.Pages),
        new PaletteAction("page.preferences", "gear", typeof(PersonalTexts), "Preferences.Title", Href: "/account/preferences", Group: PaletteGroup.Pages));
}
