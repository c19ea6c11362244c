using Microsoft.Extensions.DependencyInjection;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>Registers the inbox: what receives, for nodes with the role <c>ingest</c>, and what wakes lanes, for those with <c>work</c>.</summary>
public static class InboxModule
{
    /// <summary>Adds all of it.</summary>
    public static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddInboxReceiver()
        .AddSingleton<InboxReader>()
        .AddSingleton<KeepInboxDays>()
        .AddSingleton<DeleteOldTakes>()
        .AddSingleton<InboxDispatcher>()
        .AddHostedService(provider => provider.GetRequiredService<InboxDispatcher>());

    /// <summary>Adds what receives alone.</summary>
    public static IServiceCollection AddInboxReceiver(this IServiceCollection services)
    {
        services.AddOptions<InboxOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<InboxCounts>()
            .AddSingleton<ShopPlaces>()
            .AddHostedService(provider => provider.GetRequiredService<ShopPlaces>())
            .AddSingleton<InboxWriter>()
            .AddHostedService(provider => provider.GetRequiredService<InboxWriter>())
            .AddSingleton<InboxReceiver>();
    }
}
