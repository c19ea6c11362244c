using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Stores;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>A console whose shops are attached and not synchronised, and signed notifications about their orders.</summary>
internal sealed class OrderNotifications : IAsyncDisposable
{
    private readonly SyncConsole _console;
    private readonly NpgsqlDataSource _superuser;
    private readonly string _key;
    private readonly string _secret;
    private readonly InboxReceiver _receiver;
    private readonly InboxWriter _writer;
    private readonly LiveUpdates _live;
    private readonly WebhookVerifier _verifier;
    private long _id = 7_400_000_000_000_000_000;

    private OrderNotifications(SyncConsole console, NpgsqlDataSource superuser, string key, string secret)
    {
        (_console, _superuser, _key, _secret) = (console, superuser, key, secret);
        (_receiver, _writer, _live) = (console.Get<InboxReceiver>(), console.Get<InboxWriter>(), console.Get<LiveUpdates>());
        _verifier = _receiver.VerifierOf(key)!;
    }

    /// <summary>An order and its shop.</summary>
    public sealed record Order(string Shop, string Id);

    /// <summary>Attaches all shops and starts what receives.</summary>
    public static async Task<OrderNotifications> StartAsync(BenchmarkStage stage, SyncConsole console, CancellationToken cancellationToken)
    {
        var credentials = await console.Sandbox.GetAsync("/_sandbox/credentials", cancellationToken);
        var notifications = new OrderNotifications(
            console, NpgsqlDataSource.Create(await stage.DatabaseAsync("sync", cancellationToken)), credentials.GetProperty("app_key").GetString()!, credentials.GetProperty("app_secret").GetString()!);
        await notifications._writer.StartAsync(cancellationToken);
        await notifications._live.StartAsync(cancellationToken);
        await notifications._live.Listening.WaitAsync(cancellationToken);
        return notifications;
    }

    /// <summary>All orders of all shops, shuffled, read from the sandbox; every one is new to the console.</summary>
    public async Task<Order[]> OrdersAsync(CancellationToken cancellationToken)
    {
        foreach (var consent in await _console.ConsentsAsync(cancellationToken))
            await _console.Get<AttachStores>().RunAsync(_console.Actor, new(consent.Authorization, [.. consent.Shops.Select(s => s.ShopId)], NewClient: "Client"), cancellationToken);
        await using (var forget = _superuser.CreateCommand("delete from directory.lanes"))
            await forget.ExecuteNonQueryAsync(cancellationToken);
        await using var db = _console.Open();
        var orders = new List<Order>();
        foreach (var store in await db.Stores.AsNoTracking().ToListAsync(cancellationToken))
        {
            var token = await _console.Get<StoreTokens>().GetAsync(_console.Tenant, store.AuthorizationId, cancellationToken);
            var search = new OrderSearch { PageSize = OrderSearch.LargestPage, Sort = OrderSort.CreateTime, Descending = false };
            await foreach (var page in _console.Get<OrdersClient>().SearchPagesAsync(new ShopAccess(token.Value, ShopCipher.Of(store.Cipher)), search, null, cancellationToken))
                orders.AddRange(page.Orders.Select(o => new Order(store.ShopId, o.Id.Value)));
        }

        var shuffled = orders.ToArray();
        new Random(5).Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>One notification, signed, verified and committed.</summary>
    public async Task TellAsync(Order order, int topic, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{{\"type\":{topic},\"tts_notification_id\":\"{Interlocked.Increment(ref _id)}\",\"shop_id\":\"{order.Shop}\",\"timestamp\":1767225600,\"data\":{{\"order_id\":\"{order.Id}\",\"update_time\":1767225600}}}}"));
        var signed = _verifier.Buffer(body.Length);
        body.CopyTo(signed, _verifier.Offset);
        if (await _receiver.ReceiveAsync(_verifier, signed, WebhookSignature.Sign(body, _key, _secret), TimeProvider.System.GetTimestamp(), cancellationToken) != InboxAnswer.Stored)
            throw new InvalidOperationException("A notification was not taken.");
    }

    /// <summary>Several notifications of each order, one round of all orders after the other, as many at once as a receiving node keeps connections.</summary>
    public Task TellAsync(IReadOnlyList<Order> orders, int times, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, times).SelectMany(_ => orders), new ParallelOptions { MaxDegreeOfParallelism = 256, CancellationToken = cancellationToken }, async (order, token) => await TellAsync(order, 1, token));

    /// <summary>How many notifications have been taken by lanes, in all.</summary>
    public async Task<long> TakenAsync(CancellationToken cancellationToken)
    {
        await using var command = _superuser.CreateCommand("select coalesce(sum(taken), 0)::bigint from platform.inbox_cursors");
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Works like a node until so many more are taken.</summary>
    /// <param name="notifications">How many are waiting.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="watch">Told every few seconds how many are taken.</param>
    /// <returns>Seconds.</returns>
    public async Task<double> DrainAsync(long notifications, CancellationToken cancellationToken, Action<long>? watch = null)
    {
        var before = await TakenAsync(cancellationToken);
        var dispatcher = _console.Get<InboxDispatcher>();
        using var worker = _console.NewWorker();
        var started = TimeProvider.System.GetTimestamp();
        while (await dispatcher.DispatchAsync(cancellationToken) > 0)
        {
            // until every lane is due
        }

        await worker.StartAsync(cancellationToken);
        for (long taken = 0, looks = 0; taken < notifications; looks++)
        {
            await Task.Delay(25, cancellationToken);
            taken = await TakenAsync(cancellationToken) - before;
            if (looks % 400 == 0)
                watch?.Invoke(taken);
        }

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await worker.StopAsync(cancellationToken);
        return seconds;
    }

    /// <summary>A query for one number each row, as the database's owner.</summary>
    public async Task<List<double>> ReadAsync(string sql, CancellationToken cancellationToken)
    {
        var values = new List<double>();
        await using var command = _superuser.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            values.Add(reader.GetDouble(0));
        return values;
    }

    public async ValueTask DisposeAsync()
    {
        await _live.StopAsync(CancellationToken.None);
        await _writer.StopAsync(CancellationToken.None);
        await _superuser.DisposeAsync();
    }
}
