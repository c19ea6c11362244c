using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity;

/// <summary>
/// Deletes ended runs of schedules after <see cref="Kept"/>, with their failed rows: every store makes dozens of them a day, for ever. What people and programs started stays. On a schedule; safe to repeat.
/// </summary>
public sealed class DeleteOldRuns(TenantDatabases databases, DirectoryDatabase directory, TimeProvider clock, ILogger<DeleteOldRuns> log)
{
    /// <summary>How long they are kept: as long as the deliveries that they are compared with.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const int AtOnce = 5_000;

    // Ids rise with time, so the key leads to the old ones.
    private const string Sql =
        """
        with old as materialized (
            select id from activity.runs where tenant_id = $1 and id < $2 and created_at < $3 and ended_at < $3 and started_by_kind = 'System' and started_by is null order by id limit $4),
        rows as (delete from activity.run_failures f using old where f.tenant_id = $1 and f.run_id = old.id)
        delete from activity.runs r using old where r.tenant_id = $1 and r.id = old.id
        """;

    /// <summary>Deletes them.</summary>
    /// <returns>How many runs went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, async tenant =>
        {
            var (count, gone) = (0, 0);
            do
                count += gone = await DeleteAsync(tenant, cancellationToken);
            while (gone == AtOnce);
            return count;
        }, log);
    }

    private async Task<int> DeleteAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - Kept;
        await using var connection = await databases.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var wall = new NpgsqlCommand(TenantSetting.Sql(tenant), connection, transaction))
            await wall.ExecuteNonQueryAsync(cancellationToken);
        await using var delete = new NpgsqlCommand(Sql, connection, transaction)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7(before) },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = before },
                new NpgsqlParameter<int> { TypedValue = AtOnce },
            },
        };
        var gone = await delete.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return gone;
    }
}
