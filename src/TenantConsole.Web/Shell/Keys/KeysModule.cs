namespace TenantConsole.Web.Shell.Keys;

/// <summary>How modules add to the list of keys.</summary>
public static class KeysModule
{
    /// <summary>Adds a module's keys.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services, params KeyBinding[] keys)
    {
        foreach (var key in keys)
            services.AddSingleton(key);
        return services;
    }

    /// <summary>The frame's own.</summary>
    internal static IServiceCollection AddFrameKeys(this IServiceCollection services) => services.AddKeys(
        new KeyBinding(["Ctrl K"], typeof(FrameTexts), "Keys.Palette", KeyPlace.Everywhere),
        new KeyBinding(["/"], typeof(FrameTexts), "Keys.Slash", KeyPlace.Everywhere),
        new KeyBinding(["Esc"], typeof(FrameTexts), "Keys.Close", KeyPlace.Everywhere),
        new KeyBinding(["?"], typeof(FrameTexts), "Keys.Help", KeyPlace.Everywhere),
        new KeyBinding(["J", "K"], typeof(FrameTexts), "Keys.Move", KeyPlace.Lists),
        new KeyBinding(["Enter"], typeof(FrameTexts), "Keys.Open", KeyPlace.Lists),
        new KeyBinding(["X"], typeof(ShellTexts), "Keys.Select", KeyPlace.Lists),
        new KeyBinding(["E", "N"], typeof(ShellTexts), "Keys.Edit", KeyPlace.Lists));
}
