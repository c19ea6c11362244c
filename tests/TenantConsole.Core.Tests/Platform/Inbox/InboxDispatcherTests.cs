using Npgsql;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Tests.Platform.Inbox;

/// <summary>Looks begin behind what was taken away; nothing that comes late, or comes back, is passed over.</summary>
public sealed class InboxDispatcherTests(InboxDatabase database) : IClassFixture<InboxDatabase>, IAsyncLifetime
{
    private InboxDispatcher _dispatcher = null!;
    private StoreId _store;

    public async Task InitializeAsync()
    {
        (_dispatcher, _store) = (database.New<InboxDispatcher>(), await database.Ours.StoreAsync());
        while (await _dispatcher.DispatchAsync(default) > 0)
        {
            // what other tests left
        }
    }

    public Task DisposeAsync()
    {
        _dispatcher.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_batch_that_commits_after_a_later_one_is_found()
    {
        await using var late = await OpenAsync();
        await using var transaction = await late.BeginTransactionAsync();
        await WakeAsync(late);
        await using var other = await OpenAsync();
        await WakeAsync(other);
        Assert.Equal(1, await _dispatcher.DispatchAsync(default));
        await WakeAsync(other);
        Assert.Equal(1, await _dispatcher.DispatchAsync(default));

        await transaction.CommitAsync();
        await WakeAsync(other);

        Assert.Equal(2, await _dispatcher.DispatchAsync(default));
        Assert.Equal(0, await _dispatcher.DispatchAsync(default));
    }

    [Fact]
    public async Task What_another_node_gave_back_is_found_when_nothing_else_is_there_and_after_a_while_in_any_case()
    {
        await using var other = await OpenAsync();
        await WakeAsync(other);
        await using var dying = await OpenAsync();
        var transaction = await dying.BeginTransactionAsync();
        await ExecuteAsync(dying, "select from directory.inbox_wakes for update");
        Assert.Equal(0, await _dispatcher.DispatchAsync(default)); // the other node has it
        await transaction.RollbackAsync();
        Assert.Equal(1, await _dispatcher.DispatchAsync(default));

        await WakeAsync(other);
        transaction = await dying.BeginTransactionAsync();
        await ExecuteAsync(dying, "select from directory.inbox_wakes for update");
        Assert.Equal(0, await _dispatcher.DispatchAsync(default));
        await transaction.RollbackAsync();
        await WakeAsync(other);
        database.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(2, await _dispatcher.DispatchAsync(default));
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>As the batch of a node that receives leaves it.</summary>
    private Task WakeAsync(NpgsqlConnection connection) => ExecuteAsync(
        connection,
        $"insert into directory.inbox_wakes (sequence, tenants, stores) select pg_current_xact_id()::text::bigint << 16, array['{database.Ours.Tenant}'::uuid], array['{_store}'::uuid]");

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
