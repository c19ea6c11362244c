using System.Text;
using Npgsql;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Simulation.Nodes;
using TenantConsole.Testing;

namespace TenantConsole.Simulation.Histories;

/// <summary>Somebody else's open transaction that has the key of a notification: whoever stores that one waits, in a transaction that has begun.</summary>
internal sealed class SlowKey : IAsyncDisposable
{
    private readonly Stage _stage;
    private readonly NpgsqlConnection _connection;
    private NpgsqlTransaction? _transaction;

    private SlowKey(Stage stage, NpgsqlConnection connection, NpgsqlTransaction transaction) => (_stage, _connection, _transaction) = (stage, connection, transaction);

    /// <summary>Puts it there; null when the notification was stored before.</summary>
    public static async Task<SlowKey?> PutAsync(Stage stage, Notification notification)
    {
        var connection = await stage.Superuser.OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        var key = NotificationKey.Of(
            NotificationKey.Salt(GivenAgency.AppKey, notification.Store.Shop.ShopId), Encoding.UTF8.GetBytes(notification.Id), Encoding.UTF8.GetBytes(notification.Body));
        await using var put = new NpgsqlCommand("insert into platform.inbox_keys (tenant_id, key, sequence) values ($1, $2, 0) on conflict do nothing", connection, transaction);
        put.Parameters.AddWithValue(notification.Store.Tenant.Value);
        put.Parameters.AddWithValue(key);
        if (await put.ExecuteNonQueryAsync() == 1)
            return new SlowKey(stage, connection, transaction);
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Returns when somebody waits for it, or has given up.</summary>
    public async Task WaitedForAsync(Task who)
    {
        while (!who.IsCompleted)
        {
            await using var look = _stage.Superuser.CreateCommand("select count(*) from pg_stat_activity where datname = current_database() and $1 = any(pg_blocking_pids(pid))");
            look.Parameters.AddWithValue(_connection.ProcessID);
            if ((long)(await look.ExecuteScalarAsync())! > 0)
                return;
            await Task.Delay(2);
        }
    }

    /// <summary>Takes it away.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _transaction, null) is not { } transaction)
            return;
        await transaction.DisposeAsync(); // rolled back
        await _connection.DisposeAsync();
    }
}
