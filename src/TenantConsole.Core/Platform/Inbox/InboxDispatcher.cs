using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform.Lanes;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// Makes the lanes due whose stores have new notifications: takes the batches' wakes away and raises the heads, in one transaction, so that a crash strands nothing. Any node with the role <c>work</c>, several
/// at once (decision 0022).
/// </summary>
public sealed class InboxDispatcher(
    NpgsqlDataSource source, LiveUpdates live, IOptions<NodeOptions> node, TimeProvider clock, ILogger<InboxDispatcher> log) : BackgroundService
{
    private const int Most = 200;
    private const string PlaceBits = "16"; // InboxPosition.PlaceBits

    // A lane that is held says so when somebody raises it, however late the lease: its holder may have looked already (LaneStore.ReleaseAsync).
    // In the order of the heads: two nodes that raise the same ones wait for one another instead of for ever.
    private const string Sql =
        $"""
        with gone as (
            delete from directory.inbox_wakes where sequence in (select sequence from directory.inbox_wakes where sequence >= $3 order by sequence limit $2 for update skip locked)
            returning tenants, stores),
        due as (select distinct u.tenant, '{WorkQueue.ObjectsPrefix}' || u.store as lane from gone, unnest(gone.tenants, gone.stores) as u (tenant, store)),
        raised as (
            insert into directory.lanes as head (tenant_id, name, class, due_at, fence) select tenant, lane, 'Objects', $1, 0 from due order by 1, 2
            on conflict (tenant_id, name) do update
                set due_at = least(head.due_at, excluded.due_at, head.lease_until - interval '1 microsecond')
            where head.due_at is null or head.due_at > excluded.due_at or head.due_at = head.lease_until
            returning 1)
        select (select count(*) from gone), pg_snapshot_xmin(pg_current_snapshot())::text::bigint << {PlaceBits},
            (select count(*) from raised), case when exists (select from gone) then pg_notify('{LiveUpdates.WorkChannel}', '') end
        """;

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _come = new(0, 1);
    private long _start;
    private long _lookedWhole = long.MinValue;

    /// <summary>Raises the heads for the oldest batches.</summary>
    /// <returns>How many batches there were; as many as it takes at once when there may be more.</returns>
    /// <remarks>
    /// While an old transaction is open, what was taken away long ago stays in the beginning of the index, and looking would cost what was ever done. So a look begins behind the transactions that had all ended
    /// when nothing more was there. What another node gave back by dying lies before that: every few seconds, and whenever a look finds nothing, it begins at the beginning.
    /// </remarks>
    public async Task<long> DispatchAsync(CancellationToken cancellationToken)
    {
        if (_start > 0 && clock.GetElapsedTime(_lookedWhole) < Whole && await DispatchAsync(_start, cancellationToken) is > 0 and var some)
            return some;
        _lookedWhole = clock.GetTimestamp();
        return await DispatchAsync(0, cancellationToken);
    }

    private async Task<long> DispatchAsync(long start, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Most });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = start });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var batches = reader.GetInt64(0);
        if (batches < Most)
            _start = reader.GetInt64(1);
        InboxMetrics.Dispatched.Add(batches);
        return batches;
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _come.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!node.Value.Has(NodeOptions.Work))
            return;
        using var subscription = live.SubscribeInbox(Wake);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await DispatchAsync(stoppingToken) == Most)
                {
                    // more wait
                }

                await _come.WaitAsync(Poll, stoppingToken);
                await Task.Delay(Breath, stoppingToken); // batches come in hundreds a second: one raising for several
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception away)
            {
                log.CannotDispatch(away);
                await Task.Delay(PauseAfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Wake()
    {
        try
        {
            _come.Release();
        }
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException)
        {
            // it will look anyway, or has stopped
        }
    }
}
