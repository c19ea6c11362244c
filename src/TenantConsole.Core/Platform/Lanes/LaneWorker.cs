using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>
/// Works on lanes, several at once: takes the free lane that has been due longest, does its items in their order, gives it back.
/// </summary>
/// <remarks>
/// A crash leaves the lane taken until its lease runs out; then another worker goes on from what was committed. A worker that was only slow
/// finds its fence passed at its next commit, writes nothing and stops. Stopping the host stops between items and between a job's chunks.
/// When the database is away the worker waits and comes back by itself.
/// </remarks>
public sealed class LaneWorker(
    LaneStore lanes, IEnumerable<IWorkHandler> handlers, LiveUpdates live, IOptions<NodeOptions> node, IOptions<WorkOptions> options,
    TimeProvider clock, ILogger<LaneWorker> log) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, IWorkHandler> _handlers = handlers.ToDictionary(handler => handler.Kind);
    private readonly SemaphoreSlim _wake = new(0, 1);

    /// <summary>Takes one due lane and works on it until it is drained or its time is up.</summary>
    /// <returns>False when no lane was due.</returns>
    public async Task<bool> WorkOnceAsync(CancellationToken cancellationToken)
    {
        if (await lanes.TakeAsync(node.Value.Name, options.Value.Lease, cancellationToken) is not { } lease)
        {
            return false;
        }

        await TenureAsync(lease, cancellationToken);
        return true;
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!node.Value.Has(NodeOptions.Work))
        {
            return;
        }

        using var subscription = live.SubscribeWork(Wake);
        var tenures = new HashSet<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            var took = false;
            try
            {
                if (tenures.Count < options.Value.Lanes && await lanes.TakeAsync(node.Value.Name, options.Value.Lease, stoppingToken) is { } lease)
                {
                    tenures.Add(Task.Run(() => TenureAsync(lease, stoppingToken), CancellationToken.None));
                    took = true;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception away) when (away is NpgsqlException or TimeoutException or InvalidOperationException)
            {
                log.CannotLook(away);
                await Task.Delay(PauseAfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (!took)
            {
                await PauseAsync(tenures, stoppingToken);
            }

            tenures.RemoveWhere(tenure => tenure.IsCompleted);
        }

        await Task.WhenAll(tenures);
    }

    private void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // it will look anyway
        }
        catch (ObjectDisposedException)
        {
            // stopped
        }
    }

    /// <summary>Waits for a notice, the end of a tenure, or the next look.</summary>
    private async Task PauseAsync(HashSet<Task> tenures, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var woken = _wake.WaitAsync(options.Value.Poll, waiting.Token);
        // With all hands busy a notice changes nothing: only the end of a tenure does.
        Task first = tenures.Count == 0 ? woken : Task.WhenAny([woken, .. tenures]);
        await first.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await waiting.CancelAsync();
        await ((Task)woken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TenureAsync(LaneLease lease, CancellationToken stoppingToken)
    {
        // Cancelled by the host's stop and by the loss of the lease.
        using var tenure = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var renewal = RenewAsync(lease, tenure);
        try
        {
            await DrainAsync(lease, tenure.Token);
            await lanes.ReleaseAsync(lease, CancellationToken.None);
        }
        catch (LaneLeaseLostException)
        {
            log.Lost(lease.Lane, lease.Tenant, lease.Fence);
        }
        catch (OperationCanceledException) when (tenure.IsCancellationRequested)
        {
            await GiveBackAsync(lease);
        }
        catch (Exception failed)
        {
            // The lane is taken up again when its lease has run out: a natural pause.
            log.TenureFailed(failed, lease.Lane, lease.Tenant);
        }
        finally
        {
            await tenure.CancelAsync();
            await renewal;
        }
    }

    private async Task DrainAsync(LaneLease lease, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + options.Value.Tenure;
        while (await lanes.DueAsync(lease, cancellationToken) is { Count: > 0 } items)
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var outcome = await HandleAsync(lease, item, cancellationToken);
                // What was worked out is written even when the host stops meanwhile.
                await lanes.SettleAsync(lease, item, outcome, CancellationToken.None);
                if (clock.GetUtcNow() >= until)
                {
                    return;
                }
            }
        }
    }

    private async Task<WorkOutcome> HandleAsync(LaneLease lease, WorkItem item, CancellationToken cancellationToken)
    {
        if (!_handlers.TryGetValue(item.Kind, out var handler))
        {
            log.UnknownKind(item.Kind, lease.Lane, lease.Tenant);
            return WorkOutcome.Retry(clock.GetUtcNow() + FirstBackoff, item.Payload); // a newer node's work: it will take it
        }

        return await handler.HandleAsync(lease, item, cancellationToken);
    }

    private async Task RenewAsync(LaneLease lease, CancellationTokenSource tenure)
    {
        using var timer = new PeriodicTimer(lease.Duration / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(tenure.Token))
            {
                try
                {
                    await lanes.RenewAsync(lease, tenure.Token);
                }
                catch (LaneLeaseLostException)
                {
                    await tenure.CancelAsync();
                    return;
                }
                catch (NpgsqlException away)
                {
                    log.CannotRenew(away, lease.Lane, lease.Tenant); // tries again; the guard decides in the end
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the tenure ended
        }
    }

    private async Task GiveBackAsync(LaneLease lease)
    {
        try
        {
            await lanes.ReleaseAsync(lease, CancellationToken.None);
        }
        catch (Exception failed) when (failed is LaneLeaseLostException or NpgsqlException)
        {
            log.Lost(lease.Lane, lease.Tenant, lease.Fence);
        }
    }
}
