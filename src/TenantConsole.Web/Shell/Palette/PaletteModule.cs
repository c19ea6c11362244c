namespace TenantConsole.Web.Shell.Palette;

/// <summary>How modules add to the palette.</summary>
public static class PaletteModule
{
    /// <summary>Adds a module's actions.</summary>
    public static IServiceCollection AddPalette(this IServiceCollection services, params PaletteAction[] actions)
    {
        foreach (var action in actions)
            services.AddSingleton(action);
        return services;
    }

    /// <summary>What is everybody's: the look, the keys, signing out.</summary>
    internal static IServiceCollection AddFramePalette(this IServiceCollection services) => services.AddScoped<PaletteSearch>().AddPalette(
        Of("theme=light", "sun", "Action.Theme.Light"),
        Of("theme=dark", "sun", "Action.Theme.Dark"),
        Of("theme=system", "sun", "Action.Theme.System"),
        Of("density=compact", "rows", "Action.Density.Compact"),
        Of("density=comfortable", "rows", "Action.Density.Comfortable"),
        Of("keys", "help", "Action.Keys"),
        Of("submit=/account/sign-out", "arrow", "Action.SignOut"));

    private static PaletteAction Of(string command, string icon, string text) => new(command, icon, typeof(FrameTexts), text, Command: command);
}
