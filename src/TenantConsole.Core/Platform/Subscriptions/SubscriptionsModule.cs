using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>Registers what keeps the stores' subscriptions. The composition root says where the door is.</summary>
public static class SubscriptionsModule
{
    /// <summary>Adds all of it.</summary>
    public static IServiceCollection AddSubscriptions(this IServiceCollection services)
    {
        services.TryAddSingleton(new WebhookDoor(null));
        return services
            .AddSingleton<SubscriptionKeeper>()
            .AddSingleton<KeepSubscriptions>()
            .AddSingleton<SubscribeNewStores>()
            .AddSingleton<IStoreAttached>(provider => provider.GetRequiredService<SubscribeNewStores>())
            .AddSingleton<IWorkHandler>(provider => provider.GetRequiredService<SubscribeNewStores>())
            .AddSingleton<ListSubscriptions>()
            .AddSingleton<RepairSubscriptions>();
    }
}
