using Microsoft.Extensions.DependencyInjection;

namespace TenantConsole.Core.Platform.Versions;

/// <summary>Registers the watch on endpoint versions.</summary>
public static class VersionsModule
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddEndpointWatch(this IServiceCollection services) => services
        .AddSingleton(EndpointEnding.Known)
        .AddSingleton<EndpointMetrics>()
        .AddSingleton<EndpointSightings>()
        .AddSingleton<WatchEndpoints>()
        .AddSingleton<EndpointMonitor>()
        .AddHostedService(provider => provider.GetRequiredService<EndpointMonitor>());
}
