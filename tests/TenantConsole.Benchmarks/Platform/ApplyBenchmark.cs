using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Stores;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// Notifications about orders, from the inbox to mirror and projections, a second: three of each order as a rule, each order fetched from a sandbox process over
/// HTTP. And how long one takes from its receipt to its order's commit, at half the floor's rate.
/// </summary>
internal sealed class ApplyBenchmark : IBenchmark
{
    /// <summary>Another number of orders than 60,000.</summary>
    public const string OrdersVariable = "APPLY_ORDERS";

    private const int Each = 3;
    private const int PacedRate = 2_500;
    private const string LagSql =
        """
        select extract(epoch from o.received_at - b.received_at)::float8 * 1000
        from platform.inbox_bodies b
        join platform.objects o on o.tenant_id = b.tenant_id and o.store_id = b.store_id and o.kind = 'order' and o.object_id = convert_from(b.body, 'UTF8')::jsonb -> 'data' ->> 'order_id'
        where b.topic = 3 order by 1
        """;

    private long _id = 7_400_000_000_000_000_000;

    private sealed record Told(string Shop, string Order);

    public string Name => "apply";

    public string Summary => "order notifications a second from the inbox to mirror and projections, and their lag";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = int.Parse(Environment.GetEnvironmentVariable(OrdersVariable) ?? "60000", CultureInfo.InvariantCulture);
        await using var sandbox = await SandboxProcess.StartAsync(stage.PathFor("sandbox"), count, cancellationToken);
        await using var console = await SyncConsole.CreateAsync(stage, sandbox, cancellationToken);
        await using var superuser = NpgsqlDataSource.Create(await stage.DatabaseAsync("sync", cancellationToken));
        var orders = await OrdersAsync(console, superuser, cancellationToken);
        new Random(5).Shuffle(orders);
        var credentials = await sandbox.GetAsync("/_sandbox/credentials", cancellationToken);
        var (key, secret) = (credentials.GetProperty("app_key").GetString()!, credentials.GetProperty("app_secret").GetString()!);
        var (receiver, writer, live, dispatcher) = (console.Get<InboxReceiver>(), console.Get<InboxWriter>(), console.Get<LiveUpdates>(), console.Get<InboxDispatcher>());
        await writer.StartAsync(cancellationToken);
        await live.StartAsync(cancellationToken);
        await live.Listening.WaitAsync(cancellationToken);
        Task TellAsync(Told told, int topic) => ReceiveAsync(receiver, key, secret, told, topic, cancellationToken);

        var (warm, first, rest) = (orders[..2_000], orders[2_000..(orders.Length / 2)], orders[(orders.Length / 2)..]);
        foreach (var part in (Told[][])[warm, first])
        {
            await Parallel.ForEachAsync(Enumerable.Range(0, Each).SelectMany(_ => part), new ParallelOptions { MaxDegreeOfParallelism = 256, CancellationToken = cancellationToken },
                async (told, _) => await TellAsync(told, 1));
            var seconds = await DrainAsync(console, superuser, part.Length * Each, cancellationToken);
            BenchmarkStage.Say($"{part.Length} orders, {part.Length * Each} notifications in {seconds:0.0} s");
            if (part == first)
                yield return new(Name, $"order notifications applied, {Each} of each order, fetched from the sandbox", part.Length * Each / seconds, "1/s", 5_000, 10_000, MoreIsBetter: true);
        }

        using var worker = console.NewWorker();
        await worker.StartAsync(cancellationToken);
        await dispatcher.StartAsync(cancellationToken);
        var paced = rest[..Math.Min(rest.Length, PacedRate * 10)];
        var started = TimeProvider.System.GetTimestamp();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var sent = 0; sent < paced.Length && await tick.WaitForNextTickAsync(cancellationToken);)
        {
            var due = Math.Min(paced.Length, (int)(TimeProvider.System.GetElapsedTime(started).TotalSeconds * PacedRate));
            await Task.WhenAll(paced[sent..due].Select(told => TellAsync(told, 3)));
            sent = due;
        }

        var lags = await LagsAsync(superuser, paced.Length, cancellationToken);
        yield return new(Name, $"lag from receipt to commit at {PacedRate} a second, median", lags[lags.Count / 2], "ms");
        yield return new(Name, $"lag from receipt to commit at {PacedRate} a second, p99", lags[(int)(lags.Count * 0.99)], "ms", 1_000, 1_000);
        await dispatcher.StopAsync(cancellationToken);
        await worker.StopAsync(cancellationToken);
        await live.StopAsync(cancellationToken);
        await writer.StopAsync(cancellationToken);
    }

    /// <summary>All shops attached, none synchronised: every order is new to the console.</summary>
    private static async Task<Told[]> OrdersAsync(SyncConsole console, NpgsqlDataSource superuser, CancellationToken cancellationToken)
    {
        foreach (var consent in await console.ConsentsAsync(cancellationToken))
            await console.Get<AttachStores>().RunAsync(console.Actor, new(consent.Authorization, [.. consent.Shops.Select(s => s.ShopId)], NewClient: "Client"), cancellationToken);
        await using (var forget = superuser.CreateCommand("delete from directory.lanes"))
            await forget.ExecuteNonQueryAsync(cancellationToken);
        await using var db = console.Open();
        var told = new List<Told>();
        foreach (var store in await db.Stores.AsNoTracking().ToListAsync(cancellationToken))
        {
            var token = await console.Get<StoreTokens>().GetAsync(console.Tenant, store.AuthorizationId, cancellationToken);
            var search = new OrderSearch { PageSize = OrderSearch.LargestPage, Sort = OrderSort.CreateTime, Descending = false };
            await foreach (var page in console.Get<OrdersClient>().SearchPagesAsync(new ShopAccess(token.Value, ShopCipher.Of(store.Cipher)), search, null, cancellationToken))
                told.AddRange(page.Orders.Select(o => new Told(store.ShopId, o.Id.Value)));
        }

        return [.. told];
    }

    private async Task ReceiveAsync(InboxReceiver receiver, string key, string secret, Told told, int topic, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{{\"type\":{topic},\"tts_notification_id\":\"{Interlocked.Increment(ref _id)}\",\"shop_id\":\"{told.Shop}\",\"timestamp\":1767225600,\"data\":{{\"order_id\":\"{told.Order}\",\"update_time\":1767225600}}}}"));
        var verifier = receiver.VerifierOf(key)!;
        var signed = verifier.Buffer(body.Length);
        body.CopyTo(signed, verifier.Offset);
        if (await receiver.ReceiveAsync(verifier, signed, WebhookSignature.Sign(body, key, secret), TimeProvider.System.GetTimestamp(), cancellationToken) != InboxAnswer.Stored)
            throw new InvalidOperationException("A notification was not taken.");
    }

    /// <summary>Works like a node until all of them are taken.</summary>
    private static async Task<double> DrainAsync(SyncConsole console, NpgsqlDataSource superuser, long notifications, CancellationToken cancellationToken)
    {
        var before = await TakenAsync(superuser, cancellationToken);
        var dispatcher = console.Get<InboxDispatcher>();
        using var worker = console.NewWorker();
        var started = TimeProvider.System.GetTimestamp();
        while (await dispatcher.DispatchAsync(cancellationToken) > 0)
        {
            // until every lane is due
        }

        await worker.StartAsync(cancellationToken);
        while (await TakenAsync(superuser, cancellationToken) - before < notifications)
            await Task.Delay(25, cancellationToken);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await worker.StopAsync(cancellationToken);
        return seconds;
    }

    private static async Task<long> TakenAsync(NpgsqlDataSource superuser, CancellationToken cancellationToken)
    {
        await using var command = superuser.CreateCommand("select coalesce(sum(taken), 0)::bigint from platform.inbox_cursors");
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<List<double>> LagsAsync(NpgsqlDataSource superuser, int expected, CancellationToken cancellationToken)
    {
        var lags = new List<double>(expected);
        for (var look = 0; look < 120; look++)
        {
            lags.Clear();
            await using (var command = superuser.CreateCommand(LagSql))
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await reader.ReadAsync(cancellationToken))
                    lags.Add(reader.GetDouble(0));
            }

            if (lags.Count >= expected)
                return lags;
            await Task.Delay(500, cancellationToken);
        }

        throw new InvalidOperationException($"Of {expected} notifications {lags.Count} were applied.");
    }
}
