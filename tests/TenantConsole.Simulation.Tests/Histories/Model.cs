using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Orders;
using TenantConsole.Simulation.Shops;
using TenantConsole.Testing;

namespace TenantConsole.Simulation.Histories;

/// <summary>
/// What must be there when a history is over, reckoned from what the platform did and sent, and compared with the rows as the superuser sees them. Shares nothing with the product but the reading of a buyer,
/// which nobody else can decrypt.
/// </summary>
internal sealed class Model(ConsoleDatabase database, NpgsqlDataSource superuser, IRecord history)
{
    private readonly List<string> _wrong = [];
    private readonly Dictionary<(SimulatedStore, string), Notification> _last = [];

    /// <summary>Everything that is not as it must be.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync()
    {
        foreach (var told in history.Notifications.Where(n => n.Order is not null))
            _last[(told.Store, told.Order!)] = told;
        foreach (var store in history.Stores)
        {
            await InboxAsync(store);
            await ObjectsAsync(store);
            await OrdersAsync(store);
            await DeadLettersAsync(store);
            await RunsAsync(store);
            await CommandsAsync(store);
            await NobodyElseAsync(store);
        }

        await NothingLeftAsync();
        return _wrong;
    }

    /// <summary>Every accepted notification is kept once by its key, and every delivery was taken once.</summary>
    private async Task InboxAsync(SimulatedStore store)
    {
        var bodies = await RowsAsync("select notification_id, count(*) from platform.inbox_bodies where store_id = $1 group by 1", store, r => (Id: r.GetString(0), Count: r.GetInt64(1)));
        var kept = bodies.ToDictionary(body => body.Id, body => body.Count);
        foreach (var told in history.Notifications.Where(n => n.Store == store))
        {
            var count = kept.GetValueOrDefault(told.Id);
            if (count < told.Accepted)
                Wrong($"notification {told.Id} was accepted {told.Accepted} times and is kept {count} times");
            if (count > told.Sent)
                Wrong($"notification {told.Id} was sent {told.Sent} times and is kept {count} times");
        }

        var keys = await OneAsync("select count(*) from platform.inbox_keys k where exists (select from platform.inbox_bodies b where b.store_id = $1 and b.tenant_id = k.tenant_id and b.key = k.key and b.sequence = k.sequence)", store);
        if (keys != kept.Count)
            Wrong($"{kept.Count} notifications are kept, {keys} of them by their key");
        var all = kept.Values.Sum();
        var cursor = await RowsAsync("select taken, repeats from platform.inbox_cursors where store_id = $1", store, r => (Taken: r.GetInt64(0), Repeats: r.GetInt64(1)));
        var (taken, repeats) = cursor.Count == 1 ? cursor[0] : (0, 0);
        if (taken != all)
            Wrong($"{all} deliveries are kept, {taken} were taken");
        if (repeats != all - kept.Count)
            Wrong($"{all - kept.Count} deliveries are repeats, {repeats} were taken as such");
    }

    /// <summary>The mirror has each order as it is, and nothing of its buyer.</summary>
    private async Task ObjectsAsync(SimulatedStore store)
    {
        var rows = await RowsAsync("select object_id, update_time, body from platform.objects where store_id = $1 and kind = 'order'", store,
            r => (Id: r.GetString(0), At: r.GetFieldValue<DateTimeOffset>(1), Body: r.GetString(2)));
        var (known, byId) = (store.Shop.Ids.ToHashSet(), rows.ToLookup(row => row.Id));
        foreach (var stranger in rows.Where(row => !known.Contains(row.Id)))
            Wrong($"order {stranger.Id} is in the mirror and not in the shop");
        foreach (var id in store.Shop.Ids)
        {
            var there = byId[id].ToList();
            var mark = there.Count == 0 ? null : JsonNode.Parse(there[0].Body)!["payment_method_name"]!.GetValue<string>();
            if (Expected(store, id) is not { } order)
                continue;
            if (mark != order.Mark || there[0].At != order.UpdatedAt)
                Wrong($"the mirror has {id} as {mark ?? "nothing"}, the shop as {order}");
            if (there.Count > 0 && (there[0].Body.Contains("Buyer", StringComparison.Ordinal) || there[0].Body.Contains("+44", StringComparison.Ordinal)))
                Wrong($"the mirror tells who bought {id}");
        }
    }

    /// <summary>So have the orders, their lines and their buyers.</summary>
    private async Task OrdersAsync(SimulatedStore store)
    {
        var orders = (await RowsAsync("select order_id, coalesce(payment_method, '') || ' ' || status || ' ' || total::numeric(20,2)::text || ' ' || currency || ' ' || item_count::text from orders.orders where store_id = $1", store,
            r => (Id: r.GetString(0), Text: r.GetString(1)))).ToDictionary(o => o.Id, o => o.Text);
        var lines = (await RowsAsync("select order_id, line_id || ' ' || sale_price::numeric(20,2)::text from orders.lines where store_id = $1 order by position", store, r => (Id: r.GetString(0), Text: r.GetString(1)))).ToLookup(l => l.Id, l => l.Text);
        var buyers = (await RowsAsync("select order_id from orders.buyers where store_id = $1", store, r => r.GetString(0))).ToHashSet();
        foreach (var id in store.Shop.Ids)
        {
            if (Expected(store, id) is not { } order)
                continue;
            var text = string.Create(CultureInfo.InvariantCulture, $"{order.Mark} {order.Status} {order.Total:0.00} {store.Shop.Currency} {order.Lines.Count}");
            if (orders.GetValueOrDefault(id) is var row && row != text)
                Wrong($"order {id} is \"{row}\", should be \"{text}\"");
            var should = order.Lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Id} {line.Price:0.00}")).ToList();
            if (!should.SequenceEqual(lines[id]))
                Wrong($"order {id} has the lines {string.Join(", ", lines[id])}, should have {string.Join(", ", should)}");
            if (buyers.Contains(id) != order.Buyer is not null)
                Wrong($"order {id} {(buyers.Contains(id) ? "has a buyer that the platform has taken back" : "has lost its buyer")}");
            else if (order.Buyer is not null && await BuyerAsync(store, id) is var name && name != order.Buyer)
                Wrong($"order {id} goes to \"{name}\", should go to \"{order.Buyer}\"");
        }
    }

    private async Task<string?> BuyerAsync(SimulatedStore store, string order)
    {
        var shown = await database.Get<RevealBuyer>().RunAsync(Actor.System(store.Tenant), store.Id, order, CancellationToken.None);
        return shown.Ok ? shown.Value.Name : shown.Problem.Code;
    }

    /// <summary>What nothing can take is set aside where people see it, and nothing else is.</summary>
    private async Task DeadLettersAsync(SimulatedStore store)
    {
        var dead = (await RowsAsync("select object_id from platform.dead_letters where store_id = $1", store, r => r.GetString(0))).ToHashSet();
        var ids = store.Shop.Ids.ToHashSet();
        var unknown = history.Notifications.Where(n => n.Store == store && n.Order is { } order && !ids.Contains(order)).ToList();
        foreach (var must in store.Shop.Ids.Where(id => store.Shop.Current(id).Poisoned && IsKnown(store, id)).Concat(unknown.Where(n => n.Accepted > 0).Select(n => n.Order!)).Where(id => !dead.Contains(id)))
            Wrong($"{must} cannot be taken, and is no dead letter");
        var may = store.Shop.Ids.Where(id => store.Shop.Versions(id).Any(version => version.Poisoned)).Concat(unknown.Select(n => n.Order!)).ToHashSet();
        foreach (var healthy in dead.Where(id => !may.Contains(id)))
            Wrong($"{healthy} is a dead letter, and nothing is wrong with it");
    }

    /// <summary>Runs have ended, and the last one has read everything.</summary>
    private async Task RunsAsync(SimulatedStore store)
    {
        var states = await RowsAsync("select state from activity.runs where store_id = $1 and kind = 'orders.sync' order by created_at, id", store, r => r.GetString(0));
        if (states.Any(state => state is "Waiting" or "Running"))
            Wrong($"a run has not ended: {string.Join(", ", states)}");
        else if (history.Synchronises && (states.Count == 0 || states[^1] is not ("Done" or "DoneWithFailures")))
            Wrong($"the last run ended as {states.LastOrDefault() ?? "nothing"}");
    }

    /// <summary>Commands have ended, and as the shop's own record says.</summary>
    private async Task CommandsAsync(SimulatedStore store)
    {
        var rows = await RowsAsync("select id, key, state, replaced_by, outcome from platform.commands where store_id = $1 order by sequence", store,
            r => new CommandModel.Row(r.GetGuid(0), r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : r.GetGuid(3), r.IsDBNull(4) ? null : r.GetString(4)));
        _wrong.AddRange(new CommandModel(store, [.. history.Wishes.Where(wish => wish.Store == store)], rows).Check());
    }

    /// <summary>Nothing of a store is behind another agency's wall.</summary>
    private async Task NobodyElseAsync(SimulatedStore store)
    {
        foreach (var table in (string[])["platform.objects", "platform.inbox_bodies", "platform.inbox_cursors", "platform.dead_letters", "platform.sync_cursors", "platform.commands", "orders.orders", "orders.lines", "orders.buyers"])
        {
            await using var command = superuser.CreateCommand($"select count(*) from {table} where store_id = $1 and tenant_id <> $2");
            command.Parameters.AddWithValue(store.Id.Value);
            command.Parameters.AddWithValue(store.Tenant.Value);
            if ((long)(await command.ExecuteScalarAsync())! is > 0 and var rows)
                Wrong($"{rows} rows of {table} are another agency's");
        }
    }

    /// <summary>No work is forgotten in a queue.</summary>
    private async Task NothingLeftAsync()
    {
        foreach (var (what, sql) in ((string, string)[])
        [
            ("wakes", "select count(*) from directory.inbox_wakes"),
            ("delayed items", "select count(*) from platform.work_items"),
            ("open items", "select count(*) from platform.queue_items i where not exists (select from platform.queue_outcomes o where o.tenant_id = i.tenant_id and o.lane = i.lane and o.sequence = i.sequence)"),
            ("items settled twice", "select count(*) from (select from platform.queue_outcomes group by tenant_id, lane, sequence having count(*) > 1) twice"),
            ("held lanes", "select count(*) from directory.lanes where holder is not null"),
        ])
        {
            await using var command = superuser.CreateCommand(sql);
            if ((long)(await command.ExecuteScalarAsync())! is > 0 and var rows)
                Wrong($"{rows} {what} are left");
        }
    }

    /// <summary>The order as it must be in our rows; null when nothing can take its newest version, or nobody told of it.</summary>
    private OrderVersion? Expected(SimulatedStore store, string order) => store.Shop.Current(order) is { Poisoned: false } current && IsKnown(store, order) ? current : null;

    /// <summary>Whether the console had to hear of an order's newest version: by a synchronisation, or by a notification that it accepted.</summary>
    private bool IsKnown(SimulatedStore store, string order) => history.Synchronises || _last.GetValueOrDefault((store, order)) is { Accepted: > 0 };

    private async Task<List<T>> RowsAsync<T>(string sql, SimulatedStore store, Func<NpgsqlDataReader, T> row)
    {
        await using var command = superuser.CreateCommand(sql);
        command.Parameters.AddWithValue(store.Id.Value);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(row(reader));
        return rows;
    }

    private async Task<long> OneAsync(string sql, SimulatedStore store) => (await RowsAsync(sql, store, r => r.GetInt64(0)))[0];

    private void Wrong(string what) => _wrong.Add(what);
}
