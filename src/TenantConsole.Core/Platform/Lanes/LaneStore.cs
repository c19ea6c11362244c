using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>Taking, renewing and giving back lanes, and the items in them. Every statement after the taking names the fence.</summary>
/// <remarks>
/// Items are read by their place, settled in their order, and never changed or deleted: how long another transaction keeps old rows alive makes no
/// difference to the reading. A lane's head is written when the lane is taken, renewed or given back, not with each batch.
/// </remarks>
public sealed class LaneStore(TenantDatabases databases, TimeProvider clock)
{
    // Longest due first, so that a busy agency cannot starve a quiet one. A lane whose head is being changed right now is passed over;
    // its change ends with a notice. While it is held a lane is due when the lease ends: if its holder dies it comes up by itself, and whoever raises
    // it meanwhile leaves another time, which the holder finds when it gives the lane back.
    private const string TakeSql =
        """
        update directory.lanes as lane set fence = lane.fence + 1, lease_until = $2, holder = $3, due_at = $2
        from (select l.tenant_id, l.name from directory.lanes l
              where l.class = $4 and l.due_at <= $1 and not l.paused and (l.lease_until is null or l.lease_until <= $1)
                and exists (select from directory.agencies a where a.tenant_id = l.tenant_id and a.state <> 'Closed')
              order by l.due_at limit 1 for update skip locked) as free
        where lane.tenant_id = free.tenant_id and lane.name = free.name
        returning lane.tenant_id, lane.name, lane.fence
        """;

    // What has become due goes to the end of the lane. Its places are drawn behind the guard, which keeps others from queueing meanwhile.
    private const string RaiseSql =
        """
        update directory.lanes set first_pending = (select last_value from platform.queue_sequence)
        where tenant_id = $1 and name = $2 and first_pending is null
            and exists (select from platform.work_items w where w.tenant_id = $1 and w.lane = $2 and w.due_at <= $3)
        """;

    private const string MoveSql =
        """
        with due as (delete from platform.work_items where tenant_id = $1 and lane = $2 and due_at <= $3 returning sequence, kind, payload, attempt, created_at)
        insert into platform.queue_items (tenant_id, lane, slot, kind, payload, attempt, created_at)
        select $1, $2, $4, kind, payload::text, attempt, created_at from due order by sequence
        """;

    // Items are settled in their order, so the last settled one says how far the lane is. Nothing before the head's first pending place is open.
    private const string PlaceSql =
        """
        select coalesce(
            (select max(o.sequence) from platform.queue_outcomes o where o.tenant_id = $1 and o.lane = $2 and o.sequence >= l.first_pending),
            l.first_pending - 1,
            (select case when is_called then last_value else 0 end from platform.queue_sequence))
        from directory.lanes l where l.tenant_id = $1 and l.name = $2
        """;

    private const string ItemsSql =
        """
        select sequence, slot, kind, payload, attempt, created_at from platform.queue_items
        where tenant_id = $1 and lane = $2 and sequence > $3 order by sequence limit $4
        """;

    private const string SettleSql =
        """
        insert into platform.queue_outcomes (tenant_id, lane, sequence, slot, state, fence, settled_at)
        select $1, $2, u.sequence, u.slot, u.state, $3, $4 from unnest($5::int8[], $6::int2[], $7::text[]) as u(sequence, slot, state)
        """;

    // The head is locked by the guard before this runs, so an item queued meanwhile either is seen here or sets the head after us. What is left
    // is due from now: the lane goes behind those that have waited since before.
    private const string ReleaseSql =
        """
        update directory.lanes set lease_until = null, holder = null, first_pending = rest.sequence,
            due_at = case when rest.sequence is not null or $5 then $4
                else least(case when due_at <> lease_until and $6::timestamptz is null then due_at end, $6, $7::timestamptz, (select min(w.due_at) from platform.work_items w where w.tenant_id = $1 and w.lane = $2)) end
        from (select (select i.sequence from platform.queue_items i where i.tenant_id = $1 and i.lane = $2 and i.sequence > $3 order by i.sequence limit 1) as sequence) rest
        where tenant_id = $1 and name = $2
        """;

    private const string OthersSql =
        """
        select exists (select from platform.queue_items where tenant_id = $1 and lane = $2 and sequence > $3)
            or exists (select from platform.work_items where tenant_id = $1 and lane = $2 and due_at <= $4)
            or exists (select from directory.lanes where tenant_id = $1 and name = $2 and paused)
            or exists (select from directory.lanes l where l.class = $5 and l.due_at <= $4 and not l.paused and (l.lease_until is null or l.lease_until <= $4)
                and exists (select from directory.agencies a where a.tenant_id = l.tenant_id and a.state <> 'Closed'))
        """;

    /// <summary>Takes the free lane of a class that has been due longest; null when there is none.</summary>
    public async Task<LaneLease?> TakeAsync(string holder, TimeSpan duration, LaneClass of, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var take = databases.Source.CreateCommand(TakeSql);
        take.Parameters.Add(Time(now));
        take.Parameters.Add(Time(now + duration));
        take.Parameters.Add(new NpgsqlParameter<string> { TypedValue = holder });
        take.Parameters.Add(new NpgsqlParameter<string> { TypedValue = of.ToString() });
        await using var reader = await take.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new LaneLease(new TenantId(reader.GetGuid(0)), reader.GetString(1), reader.GetInt64(2), duration)
            : null;
    }

    /// <summary>The next items of a lane that are due, in their order; the same ones until they are settled.</summary>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane; found at the first look of a tenure only.</exception>
    public async Task<IReadOnlyList<WorkItem>> DueAsync(LaneLease lease, int most, CancellationToken cancellationToken)
    {
        lease.SettledTo ??= await OpenAsync(lease, cancellationToken);
        await using var batch = databases.BeginBatch(lease.Tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(ItemsSql)
        {
            Parameters = { Tenant(lease), Lane(lease), new NpgsqlParameter<long> { TypedValue = lease.SettledTo.Value }, new NpgsqlParameter<int> { TypedValue = most } },
        });
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
                    Slot = reader.GetInt16(1),
                    Kind = reader.GetString(2),
                    Payload = reader.GetString(3),
                    Attempt = reader.GetInt32(4),
                    CreatedAt = reader.GetFieldValue<DateTimeOffset>(5),
                });
            }

            return items;
        }, cancellationToken);
    }

    /// <summary>Renews the lease.</summary>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane.</exception>
    public Task RenewAsync(LaneLease lease, CancellationToken cancellationToken) => CommitAsync(lease, [lease.Renewal(clock.GetUtcNow())], cancellationToken);

    /// <summary>Carries out what became of an item, with the guard, in one transaction.</summary>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane; nothing was written.</exception>
    public async Task SettleAsync(LaneLease lease, WorkItem item, WorkOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Keep)
        {
            await CommitAsync(lease, [.. outcome.Commands, lease.Guard()], cancellationToken);
            return;
        }

        var settlement = Settle(lease, [new(item, outcome.RetryAt is null ? WorkState.Done : WorkState.Again, outcome.RetryAt, outcome.Payload, outcome.CountsAsTry)]);
        await CommitAsync(lease, [.. outcome.Commands, .. settlement.Commands], cancellationToken);
        settlement.Committed();
    }

    /// <summary>The end of the lane's next items, all of them up to the last one given, for a batch that holds their work.</summary>
    public WorkSettlement Settle(LaneLease lease, IReadOnlyList<WorkVerdict> verdicts)
    {
        var now = clock.GetUtcNow();
        List<NpgsqlBatchCommand> commands =
        [
            new NpgsqlBatchCommand(SettleSql)
            {
                Parameters =
                {
                    Tenant(lease), Lane(lease), new NpgsqlParameter<long> { TypedValue = lease.Fence }, Time(now),
                    new NpgsqlParameter<long[]> { TypedValue = [.. verdicts.Select(v => v.Item.Sequence)] },
                    new NpgsqlParameter<short[]> { TypedValue = [.. verdicts.Select(v => v.Item.Slot)] },
                    new NpgsqlParameter<string[]> { TypedValue = [.. verdicts.Select(v => v.State.ToString())] },
                },
            },
            lease.Guard(), // before anything is queued anew: places are drawn while the head is held
        ];
        foreach (var again in verdicts.Where(v => v.RetryAt is not null))
        {
            var (item, payload, attempt) = (again.Item, again.Payload ?? again.Item.Payload, again.Item.Attempt + (again.CountsAsTry ? 1 : 0));
            commands.Add(again.RetryAt > now
                ? WorkQueue.Delayed(lease.Tenant, lease.Lane, item.Kind, payload, attempt, again.RetryAt.Value, item.CreatedAt)
                : WorkQueue.Items(lease.Tenant, lease.Lane, item.Kind, [payload], attempt, item.CreatedAt, now));
        }

        var last = verdicts.Max(v => v.Item.Sequence);
        return new WorkSettlement(commands, () =>
        {
            lease.SettledTo = last;
            WorkMetrics.Took(verdicts, clock.GetUtcNow());
        });
    }

    /// <summary>Gives the lane back; its head says when its next item is due.</summary>
    /// <param name="lease">The tenure.</param>
    /// <param name="drain">How it stands with what is no item: when there is more the lane stays due.</param>
    /// <param name="cancellationToken">Ends it; then the lease runs out by itself.</param>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane.</exception>
    public async Task ReleaseAsync(LaneLease lease, DrainStep drain, CancellationToken cancellationToken)
    {
        lease.SettledTo ??= await OpenAsync(lease, cancellationToken);
        await CommitAsync(lease, [lease.Guard(), new NpgsqlBatchCommand(ReleaseSql)
        {
            Parameters =
            {
                Tenant(lease), Lane(lease), new NpgsqlParameter<long> { TypedValue = lease.SettledTo.Value }, Time(clock.GetUtcNow()),
                new NpgsqlParameter<bool> { TypedValue = drain.HasMore }, TimeOrNone(drain.Until), TimeOrNone(drain.Next),
            },
        }], cancellationToken);
    }

    /// <summary>True when others wait for their turn, behind an item in its lane or in another lane of a class, or when the lane is to rest.</summary>
    public async Task<bool> OthersWaitAsync(LaneLease lease, WorkItem item, LaneClass of, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(lease.Tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(OthersSql)
        {
            Parameters =
            {
                Tenant(lease), Lane(lease), new NpgsqlParameter<long> { TypedValue = item.Sequence }, Time(clock.GetUtcNow()),
                new NpgsqlParameter<string> { TypedValue = of.ToString() },
            },
        });
        return await batch.CommitAsync(async (reader, token) => await reader.ReadAsync(token) && reader.GetBoolean(0), cancellationToken);
    }

    /// <summary>Empties the tables in which everything is settled, but those whose outcomes can still be looked up. What waits in paused lanes is moved out of the way.</summary>
    /// <returns>How many were emptied.</returns>
    public async Task<int> EmptyAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var empty = databases.Source.CreateCommand("select directory.empty_queue_slots($1, $2, $3)");
        empty.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = WorkSlots.Kept(now) });
        empty.Parameters.Add(new NpgsqlParameter<int> { TypedValue = WorkSlots.At(now) });
        empty.Parameters.Add(Time(now));
        return (int)(await empty.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<long> OpenAsync(LaneLease lease, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var batch = databases.BeginBatch(lease.Tenant);
        batch.BatchCommands.Add(lease.Guard());
        batch.BatchCommands.Add(new NpgsqlBatchCommand(RaiseSql) { Parameters = { Tenant(lease), Lane(lease), Time(now) } });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(MoveSql) { Parameters = { Tenant(lease), Lane(lease), Time(now), new NpgsqlParameter<short> { TypedValue = WorkSlots.At(now) } } });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(PlaceSql) { Parameters = { Tenant(lease), Lane(lease) } });
        try
        {
            return await batch.CommitAsync(async (reader, token) =>
            {
                await reader.NextResultAsync(token); // the guard's own row
                return await reader.ReadAsync(token) ? reader.GetInt64(0) : throw new LaneLeaseLostException(lease);
            }, cancellationToken);
        }
        catch (PostgresException refused) when (LaneLease.IsLost(refused))
        {
            throw new LaneLeaseLostException(lease);
        }
    }

    private async Task CommitAsync(LaneLease lease, IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(lease.Tenant);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
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

    private static NpgsqlParameter<DateTimeOffset> Time(DateTimeOffset time) => new() { TypedValue = time };

    private static NpgsqlParameter TimeOrNone(DateTimeOffset? time) => new() { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz, Value = (object?)time?.ToUniversalTime() ?? DBNull.Value };
}
