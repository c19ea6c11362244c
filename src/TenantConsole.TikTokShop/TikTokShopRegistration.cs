using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TenantConsole.TikTokShop;

/// <summary>Adds the client to a container: the one entry point for composition.</summary>
public static class TikTokShopRegistration
{
    private const string HttpClientName = "TikTokShop";

    /// <summary>Adds <see cref="TikTokShopClient"/> and each of its areas by itself, all without state and safe to share.</summary>
    /// <param name="services">The container.</param>
    /// <param name="protocolTime">Wall time: signatures and waits follow it, never a business clock that runs faster.</param>
    /// <param name="configure">Fills the settings, usually from the section <see cref="TikTokShopOptions.Section"/>. They are checked at start, all errors at once.</param>
    public static IServiceCollection AddTikTokShop(
        this IServiceCollection services, TimeProvider protocolTime, Action<TikTokShopOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(protocolTime);
        services.AddOptions<TikTokShopOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TikTokShopOptions>, TikTokShopOptionsValidator>());

        services.AddHttpClient(HttpClientName, http => http.Timeout = Timeout.InfiniteTimeSpan)   // each attempt has its own
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,                                  // a redirect would carry the token to another host
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),         // follows changes of DNS
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)                   // so the pipeline may live as long as the process
            .RemoveAllLoggers();                                            // addresses carry signatures and the app secret

        services.AddSingleton(provider => new TikTokShopPipeline(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName),
            provider.GetRequiredService<IOptionsMonitor<TikTokShopOptions>>(),
            protocolTime,
            Random.Shared,
            provider.GetRequiredService<ILogger<TikTokShopPipeline>>(),
            provider.GetService<ICallGate>()));
        services.AddSingleton(new PlatformTime(protocolTime));
        services.AddSingleton(provider => new TikTokShopClient(provider.GetRequiredService<TikTokShopPipeline>()));
        Add(services, client => client.Authorization);
        Add(services, client => client.Shops);
        Add(services, client => client.Sellers);
        Add(services, client => client.Orders);
        Add(services, client => client.Fulfillment);
        Add(services, client => client.Packaging);
        Add(services, client => client.Logistics);
        Add(services, client => client.Products);
        Add(services, client => client.Categories);
        Add(services, client => client.Returns);
        Add(services, client => client.Cancellations);
        Add(services, client => client.Finance);
        Add(services, client => client.Affiliate);
        Add(services, client => client.Collaborations);
        Add(services, client => client.Conversations);
        Add(services, client => client.Events);
        return services;
    }

    private static void Add<TClient>(IServiceCollection services, Func<TikTokShopClient, TClient> area)
        where TClient : class => services.AddSingleton(provider => area(provider.GetRequiredService<TikTokShopClient>()));
}
