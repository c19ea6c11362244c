using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Stores;

/// <summary>Registers the module.</summary>
public static class StoresModule
{
    /// <summary>Adds the module's model and services.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, StoresModel>();
}
