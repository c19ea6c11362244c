using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>Registers what members choose for themselves.</summary>
internal static class PreferencesModule
{
    public static IServiceCollection AddPreferences(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, PreferencesModel>()
        .AddSingleton<GetPreferences>()
        .AddSingleton<SavePreferences>()
        .AddSingleton<ListPins>()
        .AddSingleton<PinStore>();
}
