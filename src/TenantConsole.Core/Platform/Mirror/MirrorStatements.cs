using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Platform.Objects;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>The mirror's own statements. Constant texts over arrays, so that each connection plans them once.</summary>
internal static class MirrorStatements
{
    // The platform counts in seconds: two versions may bear the same time, and then the one that came last and differs is the newer one.
    private const string UpsertSql =
        """
        insert into platform.objects as o (tenant_id, store_id, kind, object_id, update_time, body, received_at)
        select $1, $2, u.kind, u.id, u.at, u.body, $3
        from unnest($4::text[], $5::text[], $6::timestamptz[], $7::text[]) as u(kind, id, at, body)
        on conflict (tenant_id, store_id, kind, object_id) do update
            set update_time = excluded.update_time, body = excluded.body, received_at = excluded.received_at
            where excluded.update_time > o.update_time or (excluded.update_time = o.update_time and excluded.body <> o.body)
        """;

    private const string DeadSql =
        """
        insert into platform.dead_letters as d (tenant_id, store_id, kind, object_id, update_time, reason, failed_at) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (tenant_id, store_id, kind, object_id) do update set update_time = excluded.update_time, reason = excluded.reason, failed_at = excluded.failed_at
        """;

    public static NpgsqlBatchCommand Upsert(StoreContext store, IReadOnlyList<PlatformObject> objects, byte[][] bodies, DateTimeOffset now) => new(UpsertSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
            new NpgsqlParameter<string[]> { TypedValue = [.. objects.Select(o => o.Kind)] },
            new NpgsqlParameter<string[]> { TypedValue = [.. objects.Select(o => o.Id)] },
            new NpgsqlParameter<DateTimeOffset[]> { TypedValue = [.. objects.Select(o => o.UpdateTime.ToUniversalTime())] },
            new NpgsqlParameter<byte[][]> { TypedValue = bodies, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
        },
    };

    public static NpgsqlBatchCommand Dead(StoreContext store, ObjectKey key, DateTimeOffset updateTime, string reason, DateTimeOffset now) => new(DeadSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<string> { TypedValue = key.Kind },
            new NpgsqlParameter<string> { TypedValue = key.Id },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = updateTime.ToUniversalTime() },
            new NpgsqlParameter<string> { TypedValue = reason },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
        },
    };
}
