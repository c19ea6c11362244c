using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Testing;

/// <summary>
/// One real PostgreSQL server for all tests of a process: the one named by <c>TENANTCONSOLE_TEST_POSTGRES</c> (a superuser's connection
/// string), else a cluster of our own in the temporary folder, which ends with the process.
/// </summary>
public static class TestServer
{
    /// <summary>A connection string of a superuser: the tests run on that server.</summary>
    public const string ConnectionVariable = "TENANTCONSOLE_TEST_POSTGRES";

    /// <summary>A folder of binaries, or <c>npm</c> for those that npm fetches: the tests run on that version.</summary>
    public const string BinariesVariable = "TENANTCONSOLE_TEST_POSTGRES_BINARIES";

    private static readonly Lazy<Task<string>> Server = new(StartAsync);

    /// <summary>Connects as superuser: to make databases and roles. What is tested connects as the application's roles.</summary>
    public static async Task<string> ConnectionStringAsync(string database = "postgres") =>
        new NpgsqlConnectionStringBuilder(await Server.Value) { Database = database }.ConnectionString;

    /// <summary>Settings for servers of tests: fast, not durable.</summary>
    public static LocalPostgresOptions Options(string home)
    {
        var binaries = Environment.GetEnvironmentVariable(BinariesVariable);
        return new()
        {
            Home = home,
            Durable = false,
            BinariesFolder = binaries is null or "" or "npm" ? null : binaries,
            UseInstalled = binaries != "npm",
            // Many test classes hold pools at the same time.
            Settings = new Dictionary<string, string> { ["max_connections"] = "400" },
        };
    }

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(ConnectionVariable) is { Length: > 0 } given)
            return given;
        var slot = TestSlot.Take();
        var server = await LocalPostgresServer.StartAsync(Options(slot.Folder), NullLogger.Instance, CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(20));
            slot.Dispose();
        };
        return server.ConnectionString("postgres");
    }
}
