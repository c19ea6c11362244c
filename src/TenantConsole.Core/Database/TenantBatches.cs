using Npgsql;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database;

/// <summary>Hand-written work as one transaction in one round trip: BEGIN, the tenant, the work, COMMIT.</summary>
public static class TenantBatches
{
    /// <summary>A batch that has begun its transaction and named its tenant. Add the work, then <see cref="CommitAsync(NpgsqlBatch, CancellationToken)"/>.</summary>
    public static NpgsqlBatch BeginBatch(this TenantDatabases databases, TenantId tenant)
    {
        var batch = databases.Source.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(TenantSetting.Sql(tenant)));
        return batch;
    }

    /// <summary>Sends it all, committing at the end. An error leaves nothing behind.</summary>
    public static async Task CommitAsync(this NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Sends it all and reads the first result that has rows; the rest is read to its end, so that errors after it surface.</summary>
    public static async Task<T> CommitAsync<T>(this NpgsqlBatch batch, Func<NpgsqlDataReader, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var result = await read(reader, cancellationToken);
        while (await reader.NextResultAsync(cancellationToken))
        {
            // nothing to read, only errors to find
        }

        return result;
    }
}
