using Npgsql;

namespace TenantConsole.Testing;

/// <summary>A database of one test class; dropped when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    internal TestDatabase(string name, string connectionString) => (Name, ConnectionString) = (name, connectionString);

    public string Name { get; }

    /// <summary>As superuser, who passes every policy: for set-up only.</summary>
    public string ConnectionString { get; }

    /// <summary>As another role, such as the application's.</summary>
    public string As(string role, string password) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Username = role, Password = password }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await using (var pool = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(pool);
        await using var connection = await TestDatabases.OpenAsync(CancellationToken.None);
        await TestDatabases.ExecuteAsync(connection, $"drop database if exists {Name} with (force)", CancellationToken.None);
    }
}
