using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Platform.RateLimits.References;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>Registers the limits, and the reads that are kept for a while.</summary>
public static class RateLimitsModule
{
    /// <summary>Adds all of it.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().ValidateDataAnnotations()
            .Validate(limits => !limits.Unknown().Any(), "RateLimits:Profile and RateLimits:Endpoints know adaptive, 50-per-second, standard, partner, daily-capped, off, and numbers such as 20/second or 500/day.")
            .ValidateOnStart();
        services.AddOptions<ReferenceOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<RateLimitStore>()
            .AddSingleton<RateLimitMetrics>()
            .AddSingleton<RateLimiter>()
            .AddSingleton<ICallGate>(provider => provider.GetRequiredService<RateLimiter>())
            .AddSingleton<ListRateLimits>()
            .AddSingleton<DeleteOldRateLimits>()
            .AddSingleton<StoreCalls>()
            .AddSingleton<ReferenceReads>()
            .AddSingleton<ListWarehouses>();
    }
}
