using Npgsql;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Sync;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>The statement that records a gap, for the transaction that closes it.</summary>
internal static class GapStatements
{
    private const string Sql =
        """
        insert into platform.sync_gaps (tenant_id, store_id, kind, window_from, window_before, found_at, platform_count, mirror_count, repaired)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing
        """;

    public static NpgsqlBatchCommand Add(StoreContext store, string kind, ObjectWindow window, long platform, long mirror, long repaired, DateTimeOffset now) => new(Sql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<string> { TypedValue = kind },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = window.From },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = window.Before },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
            new NpgsqlParameter<long> { TypedValue = platform },
            new NpgsqlParameter<long> { TypedValue = mirror },
            new NpgsqlParameter<long> { TypedValue = repaired },
        },
    };
}
