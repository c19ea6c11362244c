using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>Taking, renewing and giving back lanes, and the items in them. Every statement after the taking names the fence.</summary>
public sealed class LaneStore(TenantDatabases databases, TimeProvider clock)
{
    // Longest due first, so that a busy agency cannot starve a quiet one. A lane whose head is being changed right now is passed over;
    // its change ends with a notice.
    private const string TakeSql =
        """
        update directory.lanes as lane set fence = lane.fence + 1, lease_until = $2, holder = $3
        from (select l.tenant_id, l.name from directory.lanes l
              where l.due_at <= $1 and (l.lease_until is null or l.lease_until <= $1)
                and exists (select from directory.agencies a where a.tenant_id = l.tenant_id and a.state <> 'Closed')
              order by l.due_at limit 1 for update skip locked) as free
        where lane.tenant_id = free.tenant_id and lane.name = free.name
        returning lane.tenant_id, lane.name, lane.fence
        """;

    private const string ItemsSql =
        """
        select sequence, kind, payload, due_at, created_at from platform.work_items
        where tenant_id = $1 and lane = $2 and due_at <= $3 order by sequence limit 20
        """;

    private const string RemoveSql = "delete from platform.work_items where tenant_id = $1 and lane = $2 and sequence = $3";

    // The head is locked by the guard before this runs, so an item queued meanwhile either is seen here or sets the head after us.
    private const string ReleaseSql =
        """
        update directory.lanes set lease_until = null, holder = null,
            due_at = (select min(due_at) from platform.work_items where tenant_id = $1 and lane = $2)
        where tenant_id = $1 and name = $2
        """;

    /// <summary>Takes the free lane that has been due longest; null when there is none.</summary>
    public async Task<LaneLease?> TakeAsync(string holder, TimeSpan duration, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var take = databases.Source.CreateCommand(TakeSql);
        take.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
        take.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now + duration });
        take.Parameters.Add(new NpgsqlParameter<string> { TypedValue = holder });
        await using var reader = await take.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new LaneLease(new TenantId(reader.GetGuid(0)), reader.GetString(1), reader.GetInt64(2), duration)
            : null;
    }

    /// <summary>The due items of a lane, in their order.</summary>
    public async Task<IReadOnlyList<WorkItem>> DueAsync(LaneLease lease, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(lease.Tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(ItemsSql) { Parameters = { Tenant(lease), Lane(lease), new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() } } });
        return await batch.CommitAsync(async (reader, token) =>
        {
            var items = new List<WorkItem>();
            while (await reader.ReadAsync(token))
            {
                items.Add(new WorkItem
                {
                    TenantId = lease.Tenant,
                    Lane = lease.Lane,
                    Sequence = reader.GetInt64(0),
                    Kind = reader.GetString(1),
                    Payload = reader.GetString(2),
                    DueAt = reader.GetFieldValue<DateTimeOffset>(3),
                    CreatedAt = reader.GetFieldValue<DateTimeOffset>(4),
                });
            }

            return items;
        }, cancellationToken);
    }

    /// <summary>Renews the lease.</summary>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane.</exception>
    public Task RenewAsync(LaneLease lease, CancellationToken cancellationToken) => CommitAsync(lease, [], cancellationToken);

    /// <summary>Carries out what became of an item, with the guard, in one transaction.</summary>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane; nothing was written.</exception>
    public Task SettleAsync(LaneLease lease, WorkItem item, WorkOutcome outcome, CancellationToken cancellationToken)
    {
        List<NpgsqlBatchCommand> commands = [.. outcome.Commands];
        if (!outcome.Keep)
        {
            commands.Add(new NpgsqlBatchCommand(RemoveSql) { Parameters = { Tenant(lease), Lane(lease), new NpgsqlParameter<long> { TypedValue = item.Sequence } } });
        }

        if (outcome.RetryAt is { } at)
        {
            commands.Add(WorkQueue.Insert(lease.Tenant, lease.Lane, item.Kind, outcome.Payload ?? item.Payload, at, clock.GetUtcNow()));
        }

        return CommitAsync(lease, commands, cancellationToken);
    }

    /// <summary>Gives the lane back; its head says when its next item is due.</summary>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane.</exception>
    public Task ReleaseAsync(LaneLease lease, CancellationToken cancellationToken) =>
        CommitAsync(lease, [], cancellationToken, new NpgsqlBatchCommand(ReleaseSql) { Parameters = { Tenant(lease), Lane(lease) } });

    private async Task CommitAsync(LaneLease lease, IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellationToken, NpgsqlBatchCommand? afterGuard = null)
    {
        await using var batch = databases.BeginBatch(lease.Tenant);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        batch.BatchCommands.Add(lease.Guard(clock.GetUtcNow()));
        if (afterGuard is not null)
        {
            batch.BatchCommands.Add(afterGuard);
        }

        try
        {
            await batch.CommitAsync(cancellationToken);
        }
        catch (PostgresException refused) when (LaneLease.IsLost(refused))
        {
            throw new LaneLeaseLostException(lease);
        }
    }

    private static NpgsqlParameter<Guid> Tenant(LaneLease lease) => new() { TypedValue = lease.Tenant.Value };

    private static NpgsqlParameter<string> Lane(LaneLease lease) => new() { TypedValue = lease.Lane };
}
