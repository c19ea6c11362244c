using Microsoft.Extensions.DependencyInjection;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>The client as an application gets it, pointed at a fake platform.</summary>
internal sealed class Client : IDisposable
{
    public static readonly ShopAccess Shop = new(AccessToken.Of("ROW_token+1"), ShopCipher.Of("GCP_cipher/1+"));
    public static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private readonly ServiceProvider _services;

    public Client(Uri platform, Action<TikTokShopOptions>? change = null)
    {
        Clock = new InstantClock(Start);
        _services = new ServiceCollection().AddLogging().AddTikTokShop(Clock, options =>
        {
            Given.Options(options);
            options.ApiUrl = options.AuthUrl = options.ConsentUrl = platform;
            options.RetryJitter = TimeSpan.Zero;
            change?.Invoke(options);
        }).BuildServiceProvider();
    }

    public InstantClock Clock { get; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public OrdersClient Orders => _services.GetRequiredService<OrdersClient>();

    public ShopsClient Shops => _services.GetRequiredService<ShopsClient>();

    public AuthorizationClient Authorization => _services.GetRequiredService<AuthorizationClient>();

    public void Dispose() => _services.Dispose();
}
