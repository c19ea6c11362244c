using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>Registers API keys.</summary>
internal static class ApiKeysModule
{
    /// <summary>Adds their model and services.</summary>
    public static IServiceCollection AddApiKeys(this IServiceCollection services)
    {
        services.AddOptions<ApiKeyOptions>().ValidateDataAnnotations();
        return services
            .AddSingleton<IModuleModel, ApiKeysModel>()
            .AddSingleton<CreateApiKey>()
            .AddSingleton<ListApiKeys>()
            .AddSingleton<EditApiKey>()
            .AddSingleton<RevokeApiKey>()
            .AddSingleton<RotateApiKey>()
            .AddSingleton<EnterByApiKey>()
            .AddSingleton<KeptAnswers>();
    }
}
