using System.Collections.Concurrent;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Hears, once a node, that rights of an agency changed anywhere: what the node remembers of them is forgotten first, then the open circuits
/// of that agency look again. So a change reaches every open page at once; the regular recheck is there for notices that got lost.
/// </summary>
public sealed class AccessWatch(LiveUpdates live, Actors actors) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<Watcher, byte> _watchers = new();
    private IDisposable? _subscription;

    /// <summary>How many circuits listen: each must dispose of its own.</summary>
    public int Count => _watchers.Count;

    /// <summary>Calls back, on a thread of its own, after each change of rights in the agency, until disposed.</summary>
    public IDisposable Subscribe(TenantId tenant, Func<Task> changed)
    {
        var watcher = new Watcher(this, tenant, changed);
        _watchers.TryAdd(watcher, 0);
        return watcher;
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = live.SubscribeAll(AccessNotice.Topic, Changed);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose() => _subscription?.Dispose();

    private void Changed(TenantId? tenant)
    {
        if (tenant is { } changed)
            actors.Forget(changed);
        else
            actors.ForgetAll();
        foreach (var (watcher, _) in _watchers)
        {
            if (tenant is null || watcher.Tenant == tenant)
                _ = Task.Run(watcher.Changed);
        }
    }

    private sealed class Watcher(AccessWatch owner, TenantId tenant, Func<Task> changed) : IDisposable
    {
        public TenantId Tenant { get; } = tenant;

        public Func<Task> Changed { get; } = changed;

        public void Dispose() => owner._watchers.TryRemove(this, out _);
    }
}
