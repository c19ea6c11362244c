using TenantConsole.Web.Modules.Access.Account;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Personal;

/// <summary>A person's own pages in the palette.</summary>
internal static class PersonalPalette
{
    public static IServiceCollection AddPersonal(this IServiceCollection services) => services.AddPalette(
        new PaletteAction("page.notifications", "bell", typeof(PersonalTexts), "Notifications.Title", Href: "/notifications", Group: PaletteGroup.Pages),
        new PaletteAction("page.preferences", "gear", typeof(PersonalTexts), "Preferences.Title", Href: "/account/preferences", Group: PaletteGroup.Pages),
        new PaletteAction("page.account", "user", typeof(AccountTexts), "Title", Href: "/account", Group: PaletteGroup.Pages),
        new PaletteAction("page.security", "key", typeof(AccountTexts), "Tab.Security", Href: "/account/security", Group: PaletteGroup.Pages),
        new PaletteAction("page.sessions", "eye", typeof(AccountTexts), "Sessions.Title", Href: "/account/sessions", Group: PaletteGroup.Pages));
}
