using System.Resources;
using Npgsql;

namespace TenantConsole.Core.Database;

/// <summary>The tables of the scheduler: schema <c>quartz</c>, from the script that its package carries, run by the owner with each migration. It creates only what is missing.</summary>
internal static class ScheduleSchema
{
    /// <summary>What stands before each of its table names.</summary>
    public const string TablePrefix = Schema + ".qrtz_";

    private const string Schema = "quartz";
    private const string Script = "Quartz.Impl.AdoJobStore.Schema.create_postgres.sql";

    public static async Task CreateAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        await ExecuteAsync(owner, $"create schema if not exists {Schema}; grant usage on schema {Schema} to {DatabaseRoles.App};", cancellationToken);
        foreach (var statement in (await ReadAsync(cancellationToken)).ReplaceLineEndings("\n").Split("\n--;;\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sql = statement.Replace("{0}", TablePrefix, StringComparison.Ordinal).Replace("{1}", "qrtz_", StringComparison.Ordinal);
            if (sql.Split('\n').Any(line => line.Trim() is { Length: > 0 } text && !text.StartsWith("--", StringComparison.Ordinal)))
                await ExecuteAsync(owner, sql, cancellationToken);
        }

        await ExecuteAsync(owner, $"grant select, insert, update, delete on all tables in schema {Schema} to {DatabaseRoles.App};", cancellationToken);
    }

    private static async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        var assembly = typeof(Quartz.IScheduler).Assembly;
        await using var script = assembly.GetManifestResourceStream(Script) ?? throw new MissingManifestResourceException(Script);
        using var reader = new StreamReader(script);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
