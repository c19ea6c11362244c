using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TenantConsole.Testing;

/// <summary>Databases for tests: each a clone of a template that is built once per server, shared by all test assemblies on it.</summary>
public static class TestDatabases
{
    /// <summary>Builds go one at a time: they also make roles, which belong to the whole server.</summary>
    private const long BuildLock = 0x54656E616E7443;

    private sealed record Recipe(string Version, Func<string, CancellationToken, Task> Build);

    private static readonly ConcurrentDictionary<string, Recipe> Recipes = new();
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Built = new();

    /// <summary>Says how a template is built; nothing happens until the first clone is asked for.</summary>
    /// <param name="name">What tests ask for, such as <c>console</c>.</param>
    /// <param name="version">Changes when the outcome of <paramref name="build"/> changes, such as the last migration's id plus a hash of the seed.</param>
    /// <param name="build">Gets a superuser's connection string of the empty template database.</param>
    public static void Template(string name, string version, Func<string, CancellationToken, Task> build) =>
        Recipes.TryAdd(name, new Recipe(version, build));

    /// <summary>A fresh clone of the template; dropped when disposed.</summary>
    public static async Task<TestDatabase> CreateAsync(string template, CancellationToken cancellationToken = default)
    {
        var source = await Built.GetOrAdd(template, name => new Lazy<Task<string>>(() => BuildAsync(name))).Value;
        return await CloneAsync(source, cancellationToken);
    }

    /// <summary>A database without tables; dropped when disposed.</summary>
    public static Task<TestDatabase> CreateEmptyAsync(CancellationToken cancellationToken = default) => CloneAsync("template0", cancellationToken);

    private static async Task<TestDatabase> CloneAsync(string source, CancellationToken cancellationToken)
    {
        var name = "test_" + Guid.NewGuid().ToString("N")[..16];
        await using var connection = await OpenAsync(cancellationToken);
        await ExecuteAsync(connection, $"create database {name} template {source}", cancellationToken);
        return new TestDatabase(name, await TestServer.ConnectionStringAsync(name));
    }

    private static async Task<string> BuildAsync(string name)
    {
        if (!Recipes.TryGetValue(name, out var recipe))
            throw new InvalidOperationException($"No template '{name}': call TestDatabases.Template first.");

        var database = $"template_{name}_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recipe.Version)))[..12];
        await using var connection = await OpenAsync(CancellationToken.None);
        await ExecuteAsync(connection, $"select pg_advisory_lock({BuildLock})", CancellationToken.None);
        await using (var finished = new NpgsqlCommand("select datistemplate from pg_database where datname = $1", connection) { Parameters = { new() { Value = database } } })
        {
            if (await finished.ExecuteScalarAsync() is true)
                return database;
        }

        // Left by a build that failed.
        await ExecuteAsync(connection, $"drop database if exists {database} with (force)", CancellationToken.None);
        await ExecuteAsync(connection, $"create database {database} template template0", CancellationToken.None);
        // Pooled connections of the build would stand in the way of cloning.
        var target = await TestServer.ConnectionStringAsync(database);
        await recipe.Build(target, CancellationToken.None);
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(connection, $"alter database {database} is_template true allow_connections false", CancellationToken.None);
        await ExecuteAsync(connection, $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'", CancellationToken.None);
        return database;
    }

    internal static async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(await TestServer.ConnectionStringAsync()) { Pooling = false, CommandTimeout = 120 }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    internal static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
