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
        insert into platform.dead_letters as d (tenant_id, store_id, kind, object_id, update_time, reason, failed_at, first_failed_at, attempts) values ($1, $2, $3, $4, $5, $6, $7, $7, $8)
        on conflict (tenant_id, store_id, kind, object_id) do update set
            update_time = excluded.update_time, reason = excluded.reason, failed_at = excluded.failed_at, attempts = d.attempts + excluded.attempts
        """;

    // What is taken is no longer set aside, unless it was a newer version that failed. The table is small, mostly empty.
    private const string MendedSql =
        """
        delete from platform.dead_letters as d using unnest($3::text[], $4::text[], $5::timestamptz[]) as u (kind, id, at)
        where d.tenant_id = $1 and d.store_id = $2 and d.kind = u.kind and d.object_id = u.id and d.update_time <= u.at
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

    public static NpgsqlBatchCommand Mended(StoreContext store, IReadOnlyList<PlatformObject> objects) => new(MendedSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<string[]> { TypedValue = [.. objects.Select(o => o.Kind)] },
            new NpgsqlParameter<string[]> { TypedValue = [.. objects.Select(o => o.Id)] },
            new NpgsqlParameter<DateTimeOffset[]> { TypedValue = [.. objects.Select(o => o.UpdateTime.ToUniversalTime())] },
        },
    };

    /// <param name="store">The store.</param>
    /// <param name="key">The object.</param>
    /// <param name="version">The version that failed; null when nothing came that would have one.</param>
    /// <param name="reason">The kind of error.</param>
    /// <param name="attempts">How often it was tried.</param>
    /// <param name="now">Protocol time.</param>
    public static NpgsqlBatchCommand Dead(StoreContext store, ObjectKey key, DateTimeOffset? version, string reason, int attempts, DateTimeOffset now) => new(DeadSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<string> { TypedValue = key.Kind },
            new NpgsqlParameter<string> { TypedValue = key.Id },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = (version ?? DateTimeOffset.UnixEpoch).ToUniversalTime() },
            new NpgsqlParameter<string> { TypedValue = reason },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
            new NpgsqlParameter<int> { TypedValue = attempts },
        },
    };
}
