using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity;

/// <summary>How far a run is: counts, words and where to go on after a crash.</summary>
/// <param name="Done">Rows done so far, failed ones included.</param>
/// <param name="Failed">Rows that failed so far.</param>
/// <param name="Total">Rows in all; null while unknown.</param>
/// <param name="Message">What it is doing now, in words.</param>
/// <param name="Checkpoint">The job's own record of where to go on; null leaves the last one.</param>
/// <param name="Failures">The rows that failed since the last report, each with its reason.</param>
public sealed record RunProgress(long Done, long Failed, long? Total, Phrase? Message, object? Checkpoint, IReadOnlyList<FailedRow>? Failures = null)
{
    private const string Sql =
        """
        update activity.runs set done = $3, failed = $4, total = $5, message = $6, checkpoint = coalesce($7, checkpoint), reported_at = $8
        where tenant_id = $1 and id = $2 returning cancel_requested
        """;

    internal string? CheckpointJson => Checkpoint is null ? null : JsonSerializer.Serialize(Checkpoint, JsonSerializerOptions.Web);

    /// <summary>The statement that saves it; its one row says whether a person asked the run to stop.</summary>
    internal NpgsqlBatchCommand Command(TenantId tenant, RunId run, string? checkpoint, DateTimeOffset now) => new(Sql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = run.Value },
            new NpgsqlParameter<long> { TypedValue = Done },
            new NpgsqlParameter<long> { TypedValue = Failed },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Bigint, Value = (object?)Total ?? DBNull.Value },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)Message?.Stored ?? DBNull.Value },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = (object?)checkpoint ?? DBNull.Value },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
        },
    };
}
