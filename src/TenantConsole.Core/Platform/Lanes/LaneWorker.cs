using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.RateLimits;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>
/// Works on lanes, several of each class at once: takes the free lane that has been due longest, does its items in their order, gives it back.
/// </summary>
/// <remarks>
/// A crash leaves the lane taken until its lease runs out; then another worker goes on from what was committed. A worker that was only slow
/// finds its fence passed at its next commit, writes nothing and stops. Stopping the host stops between items, between batches and between a job's
/// chunks, and gives the lanes back. When the database is away the worker waits and comes back by itself.
/// </remarks>
public sealed class LaneWorker(
    LaneStore lanes, IEnumerable<IWorkHandler> handlers, IEnumerable<IBatchWorkHandler> batchHandlers, IEnumerable<ILaneDrain> drains, LiveUpdates live,
    IOptions<NodeOptions> node, IOptions<WorkOptions> options, TimeProvider clock, ILogger<LaneWorker> log) : BackgroundService
{
    private const int ItemsAtOnce = 500;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);
    private const int MostDoublings = 7; // about an hour
    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, IWorkHandler> _handlers = handlers.ToDictionary(handler => handler.Kind);
    private readonly Dictionary<string, IBatchWorkHandler> _batchHandlers = batchHandlers.ToDictionary(handler => handler.Kind);
    private readonly Dictionary<LaneClass, ILaneDrain> _drains = drains.ToDictionary(drain => drain.Class);
    private readonly Dictionary<LaneClass, SemaphoreSlim> _wakes = new() { [LaneClass.Runs] = new(0, 1), [LaneClass.Objects] = new(0, 1), [LaneClass.Commands] = new(0, 1) };

    /// <summary>Takes one due lane of any class and works on it until it is drained or its time is up.</summary>
    /// <returns>False when no lane was due.</returns>
    public async Task<bool> WorkOnceAsync(CancellationToken cancellationToken)
    {
        foreach (var of in _wakes.Keys)
        {
            if (await lanes.TakeAsync(node.Value.Name, options.Value.Lease, of, cancellationToken) is { } lease)
            {
                await TenureAsync(lease, of, cancellationToken);
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        foreach (var wake in _wakes.Values)
        {
            wake.Dispose();
        }

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
        await Task.WhenAll(
            HandsAsync(LaneClass.Runs, options.Value.Lanes, stoppingToken), HandsAsync(LaneClass.Objects, options.Value.ObjectLanes, stoppingToken),
            HandsAsync(LaneClass.Commands, options.Value.CommandLanes, stoppingToken), EmptyAsync(stoppingToken));
    }

    private async Task HandsAsync(LaneClass of, int hands, CancellationToken stoppingToken)
    {
        var tenures = new HashSet<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            var took = false;
            try
            {
                if (tenures.Count < hands && await lanes.TakeAsync(node.Value.Name, options.Value.Lease, of, stoppingToken) is { } lease)
                {
                    tenures.Add(Task.Run(() => TenureAsync(lease, of, stoppingToken), CancellationToken.None));
                    took = true;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception away) // whatever it is: a node whose hands have gone looks as if it had nothing to do
            {
                log.CannotLook(away);
                await Task.Delay(PauseAfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (!took)
            {
                await PauseAsync(of, hands, tenures, stoppingToken);
            }

            tenures.RemoveWhere(tenure => tenure.IsCompleted);
        }

        await Task.WhenAll(tenures);
    }

    private void Wake()
    {
        foreach (var wake in _wakes.Values)
        {
            try
            {
                wake.Release();
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
    }

    /// <summary>Waits for a notice, the end of a tenure, or the next look.</summary>
    private async Task PauseAsync(LaneClass of, int hands, HashSet<Task> tenures, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // With all hands busy a notice changes nothing: only the end of a tenure does.
        var woken = tenures.Count < hands ? _wakes[of].WaitAsync(options.Value.Poll, waiting.Token) : Task.Delay(Timeout.Infinite, waiting.Token);
        var first = tenures.Count == 0 ? woken : Task.WhenAny([woken, .. tenures]);
        await first.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await waiting.CancelAsync();
        await woken.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TenureAsync(LaneLease lease, LaneClass of, CancellationToken stoppingToken)
    {
        // Cancelled by the host's stop and by the loss of the lease.
        using var tenure = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var renewal = RenewAsync(lease, tenure);
        using var priority = CallPriorities.Begin(of == LaneClass.Runs ? CallPriority.Bulk : CallPriority.Prompt);
        try
        {
            var drained = await DrainAsync(lease, of, tenure.Token);
            await lanes.ReleaseAsync(lease, drained, CancellationToken.None);
        }
        catch (Exception lost) when (LaneLease.IsLost(lost))
        {
            log.Lost(lease.Lane, lease.Tenant, lease.Fence);
        }
        catch (OperationCanceledException) when (tenure.IsCancellationRequested)
        {
            await GiveBackAsync(lease, _drains.ContainsKey(of) ? DrainStep.More : DrainStep.Drained);
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

    /// <summary>Items and, where the class has one, its drain in turns, until both are empty or the time is up.</summary>
    /// <returns>How it stands with the drain.</returns>
    private async Task<DrainStep> DrainAsync(LaneLease lease, LaneClass of, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + options.Value.Tenure;
        var drain = _drains.GetValueOrDefault(of);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var items = await lanes.DueAsync(lease, ItemsAtOnce, cancellationToken);
            if (!await ItemsAsync(lease, items, until, cancellationToken))
            {
                return drain is null ? DrainStep.Drained : DrainStep.More; // it was not asked
            }

            var step = drain is null ? DrainStep.Drained : await drain.NextAsync(lease, cancellationToken);
            if (step.Until is not null || (items.Count == 0 && !step.HasMore) || clock.GetUtcNow() >= until)
            {
                return step;
            }
        }
    }

    /// <returns>False when the time is up, or an item is to stay as it is.</returns>
    private async Task<bool> ItemsAsync(LaneLease lease, IReadOnlyList<WorkItem> items, DateTimeOffset until, CancellationToken cancellationToken)
    {
        for (var next = 0; next < items.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_batchHandlers.TryGetValue(items[next].Kind, out var batch))
            {
                WorkItem[] together = [.. items.Skip(next).Take(batch.Most).TakeWhile(item => item.Kind == batch.Kind)];
                await batch.HandleAsync(lease, together, cancellationToken);
                next += together.Length;
            }
            else
            {
                var outcome = await HandleAsync(lease, items[next], cancellationToken);
                // What was worked out is written even when the host stops meanwhile.
                await lanes.SettleAsync(lease, items[next], outcome, CancellationToken.None);
                if (outcome.Keep)
                {
                    return false;
                }

                next++;
            }

            if (clock.GetUtcNow() >= until)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<WorkOutcome> HandleAsync(LaneLease lease, WorkItem item, CancellationToken cancellationToken)
    {
        if (!_handlers.TryGetValue(item.Kind, out var handler))
        {
            log.UnknownKind(item.Kind, lease.Lane, lease.Tenant);
            return WorkOutcome.Retry(clock.GetUtcNow() + FirstBackoff, item.Payload); // a newer node's work: it will take it
        }

        try
        {
            return await handler.HandleAsync(lease, item, cancellationToken);
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested && !LaneLease.IsLost(broken) && !DatabaseAway.Is(broken))
        {
            // It would fail again, and with it the lane: what stands behind it goes on, and it is never given up, since nobody knows what it is about.
            var at = clock.GetUtcNow() + (FirstBackoff * Math.Pow(2, Math.Min(item.Attempt, MostDoublings)));
            log.ItemBroke(broken, item.Kind, lease.Lane, lease.Tenant, at);
            return WorkOutcome.Retry(at, item.Payload);
        }
    }

    /// <summary>Renews the lease until the tenure ends, and ends the tenure when another worker can have the lane: what is written by then is guarded, a call to the platform is not.</summary>
    private async Task RenewAsync(LaneLease lease, CancellationTokenSource tenure)
    {
        using var timer = new PeriodicTimer(lease.Duration / 3, clock);
        await using var end = clock.CreateTimer(_ => End(tenure), null, lease.Duration, Timeout.InfiniteTimeSpan);
        try
        {
            while (await timer.WaitForNextTickAsync(tenure.Token))
            {
                try
                {
                    var asked = clock.GetTimestamp();
                    await lanes.RenewAsync(lease, tenure.Token);
                    var left = lease.Duration - clock.GetElapsedTime(asked);
                    end.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
                }
                catch (LaneLeaseLostException)
                {
                    await tenure.CancelAsync();
                    return;
                }
                catch (Exception away) when (away is not OperationCanceledException)
                {
                    log.CannotRenew(away, lease.Lane, lease.Tenant); // tries again, until the lease has ended
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the tenure ended
        }
    }

    private static void End(CancellationTokenSource tenure)
    {
        try
        {
            _ = tenure.CancelAsync(); // nothing that is registered there may throw into a timer
        }
        catch (ObjectDisposedException)
        {
            // it had ended
        }
    }

    private async Task GiveBackAsync(LaneLease lease, DrainStep drained)
    {
        try
        {
            await lanes.ReleaseAsync(lease, drained, CancellationToken.None);
        }
        catch (Exception failed) when (failed is LaneLeaseLostException or NpgsqlException or InvalidOperationException)
        {
            log.Lost(lease.Lane, lease.Tenant, lease.Fence);
        }
    }

    private async Task EmptyAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Emptying, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await lanes.EmptyAsync(stoppingToken);
                }
                catch (Exception away) when (away is not OperationCanceledException)
                {
                    log.CannotEmpty(away); // without a next turn the queue's tables would grow for ever
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the host stops
        }
    }
}
