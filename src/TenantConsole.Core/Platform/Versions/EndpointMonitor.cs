using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TenantConsole.Core.Platform.Versions;

/// <summary>Has <see cref="WatchEndpoints"/> look when this node has seen something new of a version, and once a day in any case.</summary>
/// <remarks>On every node that calls the platform, since each hears only its own answers; nothing new costs nothing.</remarks>
public sealed class EndpointMonitor(
    WatchEndpoints watch, EndpointSightings sightings, IOptions<NodeOptions> node, TimeProvider clock, ILogger<EndpointMonitor> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AtLeastEvery = TimeSpan.FromDays(1);

    private long _changes = -1;
    private DateTimeOffset _looked;

    /// <summary>Looks, if there is a reason to.</summary>
    /// <returns>True when it looked.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var (changes, now) = (sightings.Changes, clock.GetUtcNow());
        if (changes == _changes && now - _looked < AtLeastEvery)
            return false;
        await watch.RunAsync(cancellationToken);
        (_changes, _looked) = (changes, now);
        return true;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!node.Value.Has(NodeOptions.Web) && !node.Value.Has(NodeOptions.Work))
            return;
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await LookAsync(stoppingToken);
                }
                catch (Exception away) when (away is not OperationCanceledException) // whatever it is, the next minute tries again
                {
                    log.CannotTellOfVersions(away);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the node stops
        }
    }
}
