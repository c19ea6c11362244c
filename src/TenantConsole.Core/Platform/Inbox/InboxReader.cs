using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>Reads what a store's inbox holds and its lane has not taken, in order (decision 0022).</summary>
public sealed class InboxReader(TenantDatabases databases)
{
    /// <summary>How much earlier than what was seen a row may still come: another node's clock, a slow commit. Readings look so far back.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromDays(2);

    // Both halves are ranges of the primary key. The transaction that was taken in part comes first. A cursor that is ahead of the database is of another cluster, from which this one was restored: it counts as none.
    private const string Sql =
        """
        select coalesce(c.snapshot, '1:1:'), coalesce(c.after, 0), pg_current_snapshot()::text, coalesce(c.floor, '-infinity'),
            b.sequence, b.topic, b.notification_id, b.event_time, b.received_at, coalesce(k.sequence <> b.sequence, false), b.body
        from (select) as one
        left join platform.inbox_cursors c on c.tenant_id = $1 and c.store_id = $2
            and pg_snapshot_xmax(c.snapshot::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
        left join lateral (
            select * from (
                (select * from platform.inbox_bodies n
                 where n.tenant_id = $1 and n.store_id = $2 and n.received_at >= coalesce(c.floor, '-infinity')
                    and n.sequence >= greatest(coalesce(pg_snapshot_xmax(c.snapshot::pg_snapshot)::text::bigint, 0) << 16, c.after + 1)
                 order by n.sequence limit $3)
                union all
                (select r.* from pg_snapshot_xip(c.snapshot::pg_snapshot) as running (id)
                 cross join lateral (
                    select * from platform.inbox_bodies n
                    where n.tenant_id = $1 and n.store_id = $2 and n.received_at >= c.floor
                        and n.sequence > case when c.after >> 16 = running.id::text::bigint then c.after else running.id::text::bigint << 16 end
                        and n.sequence < (running.id::text::bigint + 1) << 16
                    order by n.sequence limit $3) as r)
            ) as new order by new.sequence >> 16 <> coalesce(c.after >> 16, 0), new.sequence limit $3) as b on true
        left join platform.inbox_keys k on k.tenant_id = $1 and k.key = b.key
        order by b.sequence >> 16 <> coalesce(c.after >> 16, 0), b.sequence
        """;

    // As the position says it: of the transaction that was taken in part what is behind the place, of the others what the snapshot does not see.
    private const string UntakenSql =
        """
        select count(*)
        from platform.inbox_bodies b
        left join platform.inbox_cursors c on c.tenant_id = $1 and c.store_id = $2
            and pg_snapshot_xmax(c.snapshot::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
        where b.tenant_id = $1 and b.store_id = $2 and b.received_at < $3 and (c.snapshot is null or case
            when c.after > 0 and b.sequence >> 16 = c.after >> 16 then b.sequence > c.after
            else not pg_visible_in_snapshot((b.sequence >> 16)::text::xid8, c.snapshot::pg_snapshot) end)
        """;

    /// <summary>How many deliveries of a store came before a time and were not taken yet.</summary>
    /// <param name="tenant">The agency.</param>
    /// <param name="store">The store.</param>
    /// <param name="before">The time (protocol time).</param>
    /// <param name="cancellationToken">Ends the counting.</param>
    public async Task<long> CountUntakenAsync(TenantId tenant, StoreId store, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(UntakenSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = store.Value },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = before },
            },
        });
        return await batch.CommitAsync(async (reader, token) => await reader.ReadAsync(token) ? reader.GetInt64(0) : 0, cancellationToken);
    }

    /// <summary>The next deliveries; empty when there are none.</summary>
    /// <param name="tenant">The agency.</param>
    /// <param name="store">The store, whose lane the caller holds.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<InboxBatch> NextAsync(TenantId tenant, StoreId store, int most, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Sql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = store.Value },
                new NpgsqlParameter<int> { TypedValue = most + 1 }, // one more than asked for says that there are more
            },
        });
        return await batch.CommitAsync((reader, token) => ReadAsync(reader, tenant, store, most, token), cancellationToken);
    }

    private static async Task<InboxBatch> ReadAsync(NpgsqlDataReader reader, TenantId tenant, StoreId store, int most, CancellationToken cancellationToken)
    {
        InboxPosition taken = InboxPosition.Start, seen = InboxPosition.Start;
        var floor = DateTimeOffset.MinValue;
        var notifications = new List<ReceivedNotification>();
        while (await reader.ReadAsync(cancellationToken))
        {
            (taken, seen) = (InboxPosition.Parse(reader.GetString(0), reader.GetInt64(1)), InboxPosition.Parse(reader.GetString(2), 0));
            floor = reader.GetFieldValue<DateTimeOffset>(3);
            if (!await reader.IsDBNullAsync(4, cancellationToken))
                notifications.Add(Row(reader));
        }

        var hasMore = notifications.Count > most;
        if (hasMore)
            notifications.RemoveAt(most);
        var position = hasMore ? taken.Through(notifications[^1].Sequence, seen) : InboxPosition.End(seen);
        if (notifications.Count > 0 && notifications.Min(n => n.ReceivedAt) - Slack is var from && from > floor)
            floor = from;
        return new(tenant, store, notifications, position, seen, floor, hasMore);
    }

    private static ReceivedNotification Row(NpgsqlDataReader reader) => new(
        reader.GetInt64(4),
        reader.GetInt32(5),
        reader.IsDBNull(6) ? null : reader.GetString(6),
        reader.IsDBNull(7) ? null : reader.GetFieldValue<DateTimeOffset>(7),
        reader.GetFieldValue<DateTimeOffset>(8),
        reader.GetBoolean(9),
        reader.GetFieldValue<byte[]>(10));
}
