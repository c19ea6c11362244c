using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Core.Tests.LocalPostgres;

/// <summary>A temporary home for one test's cluster.</summary>
public sealed class PostgresHome : IDisposable
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "tenantconsole-pg-" + Guid.NewGuid().ToString("N")[..12]);

    public string LogFile => Path.Combine(Folder, "server.log");

    public LocalPostgresOptions Options => new() { Home = Folder, Durable = false };

    public Task<LocalPostgresServer> StartAsync() => StartAsync(Options);

    public static Task<LocalPostgresServer> StartAsync(LocalPostgresOptions options) =>
        LocalPostgresServer.StartAsync(options, NullLogger.Instance, CancellationToken.None);

    public static async Task<T> QueryAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync() ?? throw new InvalidOperationException("no row"));
    }

    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
