using Npgsql;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>The next deliveries of a store. Whoever holds its lane takes them, and puts <see cref="Taken"/> into the transaction that keeps what they led to.</summary>
public sealed class InboxBatch
{
    private const string Sql =
        """
        with taking as (
            insert into platform.inbox_takes as take (tenant_id, store_id, through, taken_at) select $1, $2, $8, $9 where $6 > 0
            on conflict (tenant_id, store_id, through) do update set taken_at = excluded.taken_at)
        insert into platform.inbox_cursors as cursor (tenant_id, store_id, snapshot, after, floor, taken, repeats) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (tenant_id, store_id) do update
        set snapshot = excluded.snapshot, after = excluded.after, floor = excluded.floor, taken = cursor.taken + excluded.taken, repeats = cursor.repeats + excluded.repeats
        """;

    private readonly TenantId _tenant;
    private readonly StoreId _store;
    private readonly InboxPosition _position;
    private readonly DateTimeOffset _floor;

    internal InboxBatch(
        TenantId tenant, StoreId store, IReadOnlyList<ReceivedNotification> notifications, InboxPosition position, InboxPosition seen, DateTimeOffset floor, bool hasMore) =>
        (_tenant, _store, Notifications, _position, Seen, _floor, HasMore) = (tenant, store, notifications, position, seen, floor, hasMore);

    /// <summary>In their order, repeats included.</summary>
    public IReadOnlyList<ReceivedNotification> Notifications { get; }

    /// <summary>There are more: the lane stays due when it stops here.</summary>
    public bool HasMore { get; }

    /// <summary>All that was in the inbox when this was read, taken or not.</summary>
    internal InboxPosition Seen { get; }

    /// <summary>Moves the cursor behind these deliveries and notes when they were taken. Only beside the lane's guard: two holders must not move it.</summary>
    /// <param name="now">Protocol time.</param>
    public NpgsqlBatchCommand Taken(DateTimeOffset now) => new(Sql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = _tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = _store.Value },
            new NpgsqlParameter<string> { TypedValue = _position.Snapshot },
            new NpgsqlParameter<long> { TypedValue = _position.After },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = _floor },
            new NpgsqlParameter<long> { TypedValue = Notifications.Count },
            new NpgsqlParameter<long> { TypedValue = Notifications.Count(n => n.IsRepeat) },
            new NpgsqlParameter<long> { TypedValue = Notifications.Count == 0 ? 0 : Notifications.Max(n => n.Sequence) },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
        },
    };
}
