using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Rows;

/// <summary>The writing of failed rows: part of the report that counts them.</summary>
internal static class RunFailureStatements
{
    private const string InsertSql =
        """
        insert into activity.run_failures (tenant_id, run_id, kind, row_id, reason, failed_at)
        select $1, $2, u.kind, u.id, max(u.reason), $3 from unnest($4::text[], $5::text[], $6::text[]) as u (kind, id, reason) group by u.kind, u.id
        on conflict (tenant_id, run_id, kind, row_id) do update set reason = excluded.reason, failed_at = excluded.failed_at
        """;

    public static NpgsqlBatchCommand Insert(TenantId tenant, RunId run, IReadOnlyList<FailedRow> rows, DateTimeOffset now) => new(InsertSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = run.Value },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
            new NpgsqlParameter<string[]> { TypedValue = [.. rows.Select(r => r.Kind)] },
            new NpgsqlParameter<string[]> { TypedValue = [.. rows.Select(r => r.Row)] },
            new NpgsqlParameter<string[]> { TypedValue = [.. rows.Select(r => r.Reason.Stored)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
        },
    };
}
