using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform.RateLimits;

/// <summary>A sandbox that takes 30 calls a second of a shop to a path, and nodes that share a limit below that.</summary>
public sealed class LimitedSandbox : SandboxDatabase
{
    protected override string[] Settings => ["--Sandbox:CallsPerSecond", "30"];

    /// <summary>A limiter as another node would have it, by wall time.</summary>
    public RateLimiter Limiter(string profile, TimeSpan? longest = null)
    {
        var wait = longest ?? TimeSpan.FromMinutes(1);
        return ActivatorUtilities.CreateInstance<RateLimiter>(
            Services, Options.Create(new RateLimitOptions { Profile = profile, InteractiveWait = wait, PromptWait = wait, BulkWait = wait }));
    }

    /// <summary>A client as another node would have it. It repeats nothing by itself.</summary>
    public ServiceProvider Node(ICallGate gate)
    {
        var own = Services.GetRequiredService<IOptions<TikTokShopOptions>>().Value;
        return new ServiceCollection().AddLogging().AddSingleton(gate).AddTikTokShop(TimeProvider.System, options =>
        {
            (options.AppKey, options.AppSecret, options.ServiceId) = (own.AppKey, own.AppSecret, own.ServiceId);
            options.ApiUrl = options.AuthUrl = options.ConsentUrl = own.ApiUrl;
            options.Retries = 0;
        }).BuildServiceProvider();
    }
}
