using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform.Commands;

/// <summary>A sandbox of which every call is noted on its way out.</summary>
public sealed class CommandsSandbox : SandboxDatabase
{
    public NotedCalls Calls { get; } = new();

    protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton<ICallGate>(Calls);
    }
}

/// <summary>Lets every call through and notes it.</summary>
public sealed class NotedCalls : ICallGate
{
    private (string Endpoint, Action Happens)? _after;
    private readonly List<(string Endpoint, CallPriority Priority)> _calls = [];

    public IReadOnlyList<(string Endpoint, CallPriority Priority)> All
    {
        get
        {
            lock (_calls)
                return [.. _calls];
        }
    }

    public int Prices => All.Count(c => c.Endpoint == "products.update_prices");

    public int Levels => All.Count(c => c.Endpoint == "products.update_inventory");

    public void Forget()
    {
        lock (_calls)
            _calls.Clear();
    }

    public ValueTask EnterAsync(PlatformCall call, CancellationToken cancellationToken)
    {
        lock (_calls)
            _calls.Add((call.Endpoint.Name, CallPriorities.Current));
        return ValueTask.CompletedTask;
    }

    /// <summary>What happens after the next call of an endpoint.</summary>
    public void After(string endpoint, Action happens) => _after = (endpoint, happens);

    public ValueTask AnsweredAsync(PlatformCall call, CallAnswer answer, CancellationToken cancellationToken)
    {
        if (_after is var (endpoint, happens) && endpoint == call.Endpoint.Name)
        {
            _after = null;
            happens();
        }

        return ValueTask.CompletedTask;
    }
}
