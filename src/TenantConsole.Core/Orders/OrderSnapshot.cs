using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>Several reads of one state of the database, however long they take.</summary>
internal sealed class OrderSnapshot(NpgsqlConnection connection) : IAsyncDisposable
{
    public static async Task<OrderSnapshot> OpenAsync(TenantDatabases databases, TenantId tenant, CancellationToken cancellationToken)
    {
        var connection = await databases.Source.OpenConnectionAsync(cancellationToken);
        await using var begin = new NpgsqlBatch(connection)
        {
            BatchCommands = { new("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"), new(TenantSetting.Sql(tenant)), new("SET LOCAL jit = off") },
        };
        await begin.ExecuteNonQueryAsync(cancellationToken);
        return new(connection);
    }

    public async Task<long> CountAsync(OrderSelection selection, CancellationToken cancellationToken) =>
        (await ReadAsync(OrderListSql.Count(selection), reader => reader.GetInt64(0), cancellationToken))[0];

    public async Task<T[]> ReadAsync<T>(NpgsqlBatchCommand command, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { command } };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(row(reader));
        }

        return [.. rows];
    }

    public async ValueTask DisposeAsync()
    {
        await using (var end = new NpgsqlCommand("ROLLBACK", connection))
        {
            await end.ExecuteNonQueryAsync(CancellationToken.None);
        }

        await connection.DisposeAsync();
    }
}
