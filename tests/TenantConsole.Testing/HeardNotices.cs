using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Testing;

/// <summary>What nodes are told, as they hear it: a connection that listens.</summary>
public sealed class HeardNotices : IAsyncDisposable
{
    private readonly ConsoleDatabase _database;
    private readonly NpgsqlConnection _connection;
    private readonly List<string> _heard = [];

    private HeardNotices(ConsoleDatabase database, NpgsqlConnection connection)
    {
        (_database, _connection) = (database, connection);
        connection.Notification += (_, notice) => _heard.Add(notice.Payload);
    }

    /// <summary>Begins to listen.</summary>
    public static async Task<HeardNotices> ListenAsync(ConsoleDatabase database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.Connections.App) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var listen = new NpgsqlCommand($"listen {NoticeChannel.Changes}", connection);
        await listen.ExecuteNonQueryAsync();
        return new(database, connection);
    }

    /// <summary>The topics of an agency that were told since the last call, each once: all that was committed before this call is among them.</summary>
    public async Task<IReadOnlyList<string>> TopicsAsync(TenantId tenant)
    {
        var end = $"end:{Guid.NewGuid()}";
        await using (var source = NpgsqlDataSource.Create(_database.Connections.App))
        await using (var say = source.CreateCommand("select pg_notify($1, $2)"))
        {
            say.Parameters.AddWithValue(NoticeChannel.Changes);
            say.Parameters.AddWithValue(end);
            await say.ExecuteNonQueryAsync();
        }

        while (!_heard.Contains(end))
            await _connection.WaitAsync();
        var topics = _heard.Where(payload => payload.StartsWith($"{tenant}:", StringComparison.Ordinal)).Select(payload => payload[(payload.IndexOf(':', StringComparison.Ordinal) + 1)..])
            .Distinct().Order(StringComparer.Ordinal).ToList();
        _heard.Clear();
        return topics;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
