using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Database;

/// <summary>
/// Brings the schema up to date as the owner role, one node at a time (an advisory lock), before anything listens. Safe to repeat. Killed
/// half-way it leaves whole migrations behind and goes on at the next start.
/// </summary>
public sealed class DatabaseMigrator(IEnumerable<IModuleModel> modules, TimeProvider? clock = null)
{
    private const long LockKey = 0x54656e616e74; // "Tenant"

    private readonly IReadOnlyList<IModuleModel> _modules = [.. modules];

    /// <summary>What further contexts (the sign-in tables of Web) migrate with the same owner, in the same turn.</summary>
    public IList<Func<string, CancellationToken, Task>> Further { get; } = [];

    /// <summary>Creates roles where the login may, then migrates.</summary>
    /// <param name="direct">The connection that bypasses any pooler.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    /// <exception cref="PostgresException">The login may neither create roles nor act as the owner.</exception>
    public async Task RunAsync(string direct, CancellationToken cancellationToken)
    {
        await using var turn = new NpgsqlConnection(direct);
        await turn.OpenAsync(cancellationToken);
        await ExecuteAsync(turn, $"select pg_advisory_lock({LockKey})", cancellationToken);
        try
        {
            await CreateRolesAsync(turn, new NpgsqlConnectionStringBuilder(direct), cancellationToken);
            await ExecuteAsync(turn, DatabaseFoundation.CompressionSql, cancellationToken);
            var owner = new NpgsqlConnectionStringBuilder(direct) { Options = $"-c role={DatabaseRoles.Owner}", Pooling = false }.ConnectionString;
            await MigrateAsync(owner, cancellationToken);
            foreach (var further in Further)
            {
                await further(owner, cancellationToken);
            }
        }
        finally
        {
            await ExecuteAsync(turn, $"select pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    /// <summary>Makes the roles and what the policies ask, without a table: for measurements on tables of their own.</summary>
    internal static async Task PrepareAsync(string direct, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(direct);
        await connection.OpenAsync(cancellationToken);
        await CreateRolesAsync(connection, new NpgsqlConnectionStringBuilder(direct), cancellationToken);
        await ExecuteAsync(connection, DatabaseFoundation.Sql, cancellationToken);
    }

    private async Task MigrateAsync(string owner, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using (var connection = await source.OpenConnectionAsync(cancellationToken))
        {
            await ExecuteAsync(connection, DatabaseFoundation.Sql, cancellationToken);
            await ScheduleSchema.CreateAsync(connection, cancellationToken);
        }

        await using (var directory = new DirectoryDatabase(source).Open())
        {
            await directory.Database.MigrateAsync(cancellationToken);
        }

        await using var console = new TenantDatabases(source, _modules).Open(default, StoreScope.Nothing);
        await console.Database.MigrateAsync(cancellationToken);
        await using var last = await source.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(last, InboxSchema.Sql, cancellationToken);
        // The first days, for nodes that receive before any fires schedules; nothing is dropped here.
        await ExecuteAsync(last, $"select platform.keep_inbox_days(date '{(clock ?? TimeProvider.System).GetUtcNow():yyyy-MM-dd}', 14, 100000)", cancellationToken);
    }

    private static async Task CreateRolesAsync(NpgsqlConnection connection, NpgsqlConnectionStringBuilder administrator, CancellationToken cancellationToken)
    {
        await using var may = new NpgsqlCommand("select rolsuper or rolcreaterole from pg_roles where rolname = current_user", connection);
        if (await may.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return; // the operator made the roles: docs/operations.md
        }

        await ExecuteAsync(connection, DatabaseFoundation.RolesSql(
            ConsoleConnections.PasswordOf(DatabaseRoles.App, administrator),
            ConsoleConnections.PasswordOf(DatabaseRoles.Ingest, administrator)), cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
