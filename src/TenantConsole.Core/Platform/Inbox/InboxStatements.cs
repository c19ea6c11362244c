using Npgsql;
using TenantConsole.Core.Activity;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>The statements of one connection of the role <c>ingest</c>, prepared once and filled anew for each batch. Each is one transaction and one round trip.</summary>
/// <remarks>
/// That something came is told in a transaction of its own behind the first, in the same round trip: those that notify commit one after the other in the whole server, each waiting for the disk. A crash in between
/// costs the time until the next look of <see cref="InboxDispatcher"/>.
/// </remarks>
internal sealed class InboxStatements : IDisposable
{
    // Keys in one order in every batch of every node: two that bring the same ones wait for one another instead of for ever.
    private const string StoreSql =
        """
        with batch as (select pg_current_xact_id()::text::bigint << 16 as base),
        keys as (
            insert into platform.inbox_keys (tenant_id, key, sequence)
            select u.tenant, u.key, batch.base + u.place from batch, unnest($1, $3) with ordinality as u (tenant, key, place) order by 1, 2
            on conflict do nothing),
        wakes as (insert into directory.inbox_wakes (sequence, tenants, stores) select batch.base, $9, $10 from batch)
        insert into platform.inbox_bodies (tenant_id, store_id, sequence, received_at, key, topic, notification_id, event_time, body)
        select u.tenant, u.store, batch.base + u.place, u.received_at, u.key, u.topic, u.notification_id, u.event_time, u.body
        from batch, unnest($1, $2, $3, $4, $5, $6, $7, $8) with ordinality as u (tenant, store, key, topic, notification_id, event_time, received_at, body, place)
        """;

    private const string TellSql = $"select pg_notify('{LiveUpdates.InboxChannel}', '')";

    private const string StraySql =
        """
        insert into directory.inbox_strays (app_key, subject, key, topic, notification_id, event_time, received_at, body)
        select * from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (app_key, subject, key, topic, notification_id, event_time, received_at, body) order by 1, 2, 3
        on conflict do nothing
        """;

    private readonly List<Guid> _tenants = [];
    private readonly List<Guid> _stores = [];
    private readonly List<Guid> _keys = [];
    private readonly List<int> _topics = [];
    private readonly List<string?> _ids = [];
    private readonly List<DateTimeOffset?> _eventTimes = [];
    private readonly List<DateTimeOffset> _received = [];
    private readonly List<ReadOnlyMemory<byte>> _bodies = [];
    private readonly List<Guid> _wokenTenants = [];
    private readonly List<Guid> _wokenStores = [];
    private readonly List<string> _apps = [];
    private readonly List<string> _subjects = [];
    private readonly HashSet<Guid> _woken = [];
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlBatch _store;
    private readonly NpgsqlCommand _stray;

    private InboxStatements(NpgsqlConnection connection)
    {
        _connection = connection;
        var store = new NpgsqlBatchCommand(StoreSql)
        {
            Parameters =
            {
                Of(_tenants), Of(_stores), Of(_keys), Of(_topics), Of(_ids), Of(_eventTimes), Of(_received), Of(_bodies), Of(_wokenTenants), Of(_wokenStores),
            },
        };
        _store = new NpgsqlBatch(connection) { EnableErrorBarriers = true, BatchCommands = { store, new NpgsqlBatchCommand(TellSql) } };
        _stray = new NpgsqlCommand(StraySql, connection)
        {
            Parameters = { Of(_apps), Of(_subjects), Of(_keys), Of(_topics), Of(_ids), Of(_eventTimes), Of(_received), Of(_bodies) },
        };
    }

    /// <summary>Opens the connection and prepares.</summary>
    public static async Task<InboxStatements> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Timeout = 3, CommandTimeout = 10, ApplicationName = "TenantConsole inbox" };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            var statements = new InboxStatements(connection);
            if (settings.MaxAutoPrepare > 0) // 0: a pooler in transaction mode stands between
                await statements.PrepareAsync(cancellationToken);
            return statements;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // There is one plan whatever the arrays hold; left alone the server may make it anew for each batch, which costs more than carrying it out.
    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using (var once = new NpgsqlCommand("set plan_cache_mode = force_generic_plan", _connection))
            await once.ExecuteNonQueryAsync(cancellationToken);
        await _store.PrepareAsync(cancellationToken);
    }

    /// <summary>Commits notifications of stores.</summary>
    public async Task StoreAsync(List<IncomingNotification> notifications, CancellationToken cancellationToken)
    {
        Fill(notifications);
        _tenants.Clear();
        _stores.Clear();
        _wokenTenants.Clear();
        _wokenStores.Clear();
        _woken.Clear();
        foreach (var place in notifications.Select(n => n.Place!))
        {
            _tenants.Add(place.Tenant.Value);
            _stores.Add(place.Store.Value);
            if (_woken.Add(place.Store.Value))
            {
                _wokenTenants.Add(place.Tenant.Value);
                _wokenStores.Add(place.Store.Value);
            }
        }

        await _store.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Commits notifications of nobody.</summary>
    public async Task StrayAsync(List<IncomingNotification> notifications, CancellationToken cancellationToken)
    {
        Fill(notifications);
        _apps.Clear();
        _subjects.Clear();
        foreach (var notification in notifications)
        {
            _apps.Add(notification.AppKey);
            _subjects.Add(notification.Subject);
        }

        await _stray.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Commits counts.</summary>
    public async Task CountAsync(NpgsqlBatchCommand counts, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(_connection) { BatchCommands = { counts } };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    public void Dispose()
    {
        _store.Dispose();
        _stray.Dispose();
        _connection.Dispose();
    }

    private void Fill(List<IncomingNotification> notifications)
    {
        _keys.Clear();
        _topics.Clear();
        _ids.Clear();
        _eventTimes.Clear();
        _received.Clear();
        _bodies.Clear();
        foreach (var notification in notifications)
        {
            _keys.Add(notification.Key);
            _topics.Add(notification.Head.Topic);
            _ids.Add(notification.Head.KeptId);
            _eventTimes.Add(notification.Head.EventTime);
            _received.Add(notification.ReceivedAt);
            _bodies.Add(notification.Body);
        }
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };
}
