using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Testing;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Tests.Platform.Inbox;

/// <summary>What is answered and what is kept (R-024, R-027, R-031), on a real database, under the role that may only insert.</summary>
public sealed class InboxReceiverTests(InboxDatabase database) : IClassFixture<InboxDatabase>
{
    [Fact]
    public async Task A_delivery_is_kept_with_all_that_is_known_of_it()
    {
        var store = await database.Ours.StoreAsync();
        var (shop, id) = (await InboxDatabase.ShopAsync(database.Ours, store), InboxDatabase.NextId());
        var body = InboxDatabase.Body(shop, id, 1, """{"order_id":"577"}""");

        Assert.Equal(InboxAnswer.Stored, await database.SendAsync(body));

        var kept = Assert.Single(await InboxDatabase.BodiesAsync(database.Ours, store));
        Assert.Equal(
            (1, id, DateTimeOffset.FromUnixTimeSeconds(1_767_225_600), database.Clock.Now, body),
            (kept.Topic, kept.NotificationId, kept.EventTime!.Value, kept.ReceivedAt, Encoding.UTF8.GetString(kept.Body)));
        await using var db = database.Ours.Open();
        var keys = db.Set<InboxKey>();
        Assert.Equal(kept.Sequence, (await keys.SingleAsync(k => k.Key == kept.Key)).Sequence);
    }

    [Fact]
    public async Task Repeats_are_kept_and_told_from_the_first()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        var (one, other) = (InboxDatabase.Body(shop, InboxDatabase.NextId()), InboxDatabase.Body(shop, InboxDatabase.NextId()));

        await database.SendAsync(one);
        await Task.WhenAll(database.SendAsync(one), database.SendAsync(other), database.SendAsync(one), database.SendAsync(other));

        var taken = await database.TakeAsync(database.Ours, store);
        Assert.Equal(5, taken.Notifications.Count);
        Assert.Equal(2, taken.Notifications.Count(n => !n.IsRepeat));
        Assert.Equal(2, taken.Notifications.Where(n => !n.IsRepeat).Select(n => n.NotificationId).Distinct().Count());
        Assert.False(taken.Notifications[0].IsRepeat);
    }

    [Fact]
    public async Task A_repeat_is_known_when_the_body_of_the_first_is_gone()
    {
        var store = await database.Ours.StoreAsync();
        var body = InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, store), InboxDatabase.NextId());
        await database.SendAsync(body);
        await using (var db = database.Ours.Open())
        {
            var bodies = db.Set<InboxBody>();
            await bodies.Where(b => b.StoreId == store).ExecuteDeleteAsync(); // as after 30 days
        }

        await database.SendAsync(body);

        Assert.True(Assert.Single((await database.TakeAsync(database.Ours, store)).Notifications).IsRepeat);
    }

    [Fact]
    public async Task Without_an_id_the_body_says_what_repeats()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);

        foreach (var order in new[] { "1", "2", "1" })
            await database.SendAsync(InboxDatabase.Body(shop, null, 1, $$"""{"order_id":"{{order}}"}"""));

        Assert.Equal([false, false, true], (await database.TakeAsync(database.Ours, store)).Notifications.Select(n => n.IsRepeat));
    }

    [Theory]
    [InlineData("not-a-number")]
    [InlineData("007")]
    [InlineData("99999999999999999999999999")]
    [InlineData("a-very-long-id-a-very-long-id-a-very-long-id-a-very-long-id-a-very-long-id")]
    public async Task Ids_of_any_shape_tell_repeats(string id)
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);

        foreach (var (sent, number) in new[] { (id, 1), (id + "1", 2), (id, 3) })
            Assert.Equal(InboxAnswer.Stored, await database.SendAsync(InboxDatabase.Body(shop, sent, 1, $$"""{"n":{{number}}}""")));

        Assert.Equal([false, false, true], (await database.TakeAsync(database.Ours, store)).Notifications.Select(n => n.IsRepeat));
    }

    [Fact]
    public async Task The_same_id_for_two_shops_is_two_notifications()
    {
        var (one, other) = (await database.Ours.StoreAsync(), await database.Ours.StoreAsync());
        var id = InboxDatabase.NextId();

        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, one), id));
        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, other), id));

        Assert.False(Assert.Single((await database.TakeAsync(database.Ours, one)).Notifications).IsRepeat);
        Assert.False(Assert.Single((await database.TakeAsync(database.Ours, other)).Notifications).IsRepeat);
    }

    [Fact]
    public async Task One_batch_holds_notifications_of_many_agencies_and_each_sees_its_own()
    {
        var (ours, theirs) = (await database.Ours.StoreAsync(), await database.Theirs.StoreAsync());
        var bodies = new List<string>();
        for (var i = 0; i < 50; i++)
        {
            bodies.Add(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, ours), InboxDatabase.NextId()));
            bodies.Add(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Theirs, theirs), InboxDatabase.NextId()));
        }

        Assert.All(await Task.WhenAll(bodies.Select(body => database.SendAsync(body))), answer => Assert.Equal(InboxAnswer.Stored, answer));

        Assert.Equal(50, (await InboxDatabase.BodiesAsync(database.Ours, ours)).Count);
        Assert.Equal(50, (await InboxDatabase.BodiesAsync(database.Theirs, theirs)).Count);
        Assert.Empty(await InboxDatabase.BodiesAsync(database.Ours, theirs));
        Assert.Empty((await database.TakeAsync(database.Ours, theirs)).Notifications);
    }

    [Fact]
    public async Task Every_topic_is_kept_known_or_not()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        int[] topics = [.. WebhookTopics.All.Select(t => t.Number), 9_999];

        foreach (var topic in topics)
            Assert.Equal(InboxAnswer.Stored, await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId(), topic)));
        await database.SendAsync($"{{\"shop_id\":\"{shop}\",\"data\":{{}}}}"); // not even a topic

        Assert.Equal([.. topics, 0], (await database.TakeAsync(database.Ours, store)).Notifications.Select(n => n.Topic));
    }

    [Fact]
    public async Task What_belongs_to_no_store_is_kept_for_the_installation_once()
    {
        var unknown = InboxDatabase.Body("7111", InboxDatabase.NextId());
        var creator = InboxDatabase.Body(null, InboxDatabase.NextId(), 20, more: "\"creator_open_id\":\"creator-9\",");

        foreach (var body in new[] { unknown, creator, unknown, creator })
            Assert.Equal(InboxAnswer.Stored, await database.SendAsync(body));

        Assert.Equal((1, unknown), await StrayAsync("7111"));
        Assert.Equal((20, creator), await StrayAsync("creator-9"));
    }

    [Fact]
    public async Task A_shop_that_is_connected_now_is_found_though_it_was_unknown()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId())); // asks the directory
        Assert.Single(await InboxDatabase.BodiesAsync(database.Ours, store));

        await database.SendAsync(InboxDatabase.Body("7222", InboxDatabase.NextId()));
        await using (var directory = database.Directory.Open())
        {
            directory.Shops.Add(new() { AppKey = GivenAgency.AppKey, ShopId = "7222", TenantId = database.Ours.Tenant, StoreId = store });
            await directory.SaveChangesAsync();
        }

        database.Clock.Advance(TimeSpan.FromSeconds(31)); // without the notice it is asked again after half a minute
        await database.SendAsync(InboxDatabase.Body("7222", InboxDatabase.NextId()));
        Assert.Equal(2, (await InboxDatabase.BodiesAsync(database.Ours, store)).Count);
    }

    [Fact]
    public async Task The_words_of_messages_are_not_kept()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);

        foreach (var topic in new[] { 14, 33 })
            await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId(), topic, """{"conversation_id":"c1","message_id":"m1","content":"{\"content\":\"my secret address\"}","is_visible":true}"""));

        Assert.All(await InboxDatabase.BodiesAsync(database.Ours, store), kept =>
        {
            var text = Encoding.UTF8.GetString(kept.Body);
            Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
            Assert.Contains("\"message_id\":\"m1\",\"content\":\"\",\"is_visible\":true", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_wrong_signature_keeps_nothing_and_is_counted()
    {
        var store = await database.Ours.StoreAsync();
        var body = InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, store), InboxDatabase.NextId());

        Assert.Equal(InboxAnswer.BadSignature, await database.SendAsync(body, new string('0', 64)));
        Assert.Equal(InboxAnswer.BadSignature, await database.SendAsync(body, ""));
        Assert.Equal(InboxAnswer.Unreadable, await database.SendAsync("[]"));
        Assert.Equal(InboxAnswer.Unreadable, await database.SendAsync("{\"type\":1,"));
        Assert.Equal(InboxAnswer.Unreadable, await database.SendAsync("{\"type\":1}{}"));

        Assert.Empty(await InboxDatabase.BodiesAsync(database.Ours, store));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.SendAsync(body); // counts go with the next batch
        await using var source = NpgsqlDataSource.Create(database.Superuser);
        await using var counted = source.CreateCommand("select sum(count)::int from directory.inbox_counts where kind = 'bad-signature' and app_key = 'testapp'");
        while (await counted.ExecuteScalarAsync() is not >= 2)
            await database.SendAsync(body);
    }

    [Fact]
    public async Task Without_room_it_says_so_at_once_and_without_commit_in_time_it_never_says_stored()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        var options = Options.Create(new InboxOptions { Capacity = 2, Batch = 1, Deadline = TimeSpan.FromMilliseconds(200) });
        var writer = ActivatorUtilitiesOf<InboxWriter>(options, TimeProvider.System);
        var receiver = ActivatorUtilitiesOf<InboxReceiver>(options, writer, TimeProvider.System);
        await using var blocker = new NpgsqlConnection(database.Superuser);
        await blocker.OpenAsync();
        await using (var transaction = await blocker.BeginTransactionAsync())
        {
            await using var hold = new NpgsqlCommand("lock table platform.inbox_keys", blocker, transaction);
            await hold.ExecuteNonQueryAsync();
            await writer.StartAsync(CancellationToken.None);

            var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()), to: receiver, clock: TimeProvider.System)));

            Assert.All(answers, answer => Assert.Equal(InboxAnswer.Busy, answer));
        }

        InboxAnswer last;
        while ((last = await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()), to: receiver, clock: TimeProvider.System)) == InboxAnswer.Busy)
        {
            // what waited is being committed
        }

        Assert.Equal(InboxAnswer.Stored, last);
        await writer.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task While_the_database_is_away_it_says_so_and_comes_back_by_itself()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        Assert.Equal(InboxAnswer.Stored, await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId())));
        var server = new NpgsqlConnectionStringBuilder(database.Connections.Ingest);
        await using var wire = new TcpProxy(new UriBuilder("http", "127.0.0.1", server.Port).Uri);
        (server.Host, server.Port) = ("127.0.0.1", wire.Url.Port);
        var writer = ActivatorUtilitiesOf<InboxWriter>(database.Connections with { Ingest = server.ConnectionString });
        var receiver = ActivatorUtilitiesOf<InboxReceiver>(writer);
        await writer.StartAsync(CancellationToken.None);
        Assert.Equal(InboxAnswer.Stored, await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()), to: receiver));

        wire.Dead = true;
        wire.Cut();
        Assert.Equal(InboxAnswer.Away, await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()), to: receiver));
        wire.Dead = false;

        InboxAnswer last;
        while ((last = await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()), to: receiver)) == InboxAnswer.Away)
            await Task.Yield();
        Assert.Equal(InboxAnswer.Stored, last);
        await writer.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task While_one_connection_cannot_be_opened_the_other_commits()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        using var places = database.New<ShopPlaces>();
        await places.StartAsync(CancellationToken.None);
        while (!places.TryFind(GivenAgency.AppKey, shop, out _))
            await Task.Yield(); // known, so that what is sent waits for its commit at once
        var counts = new InboxCounts(database.Clock); // nothing else is to be written
        var server = new NpgsqlConnectionStringBuilder(database.Connections.Ingest);
        await using var wire = new TcpProxy(new UriBuilder("http", "127.0.0.1", server.Port).Uri);
        (server.Host, server.Port) = ("127.0.0.1", wire.Url.Port);
        using var writer = ActivatorUtilitiesOf<InboxWriter>(database.Connections with { Ingest = server.ConnectionString }, counts);
        var receiver = ActivatorUtilitiesOf<InboxReceiver>(writer, places, counts);
        await using var superuser = NpgsqlDataSource.Create(database.Superuser);
        var before = await BackendsAsync(superuser);
        await writer.StartAsync(CancellationToken.None);
        while (writer.Open < 2)
            await Task.Yield();
        var mine = (await BackendsAsync(superuser)).Except(before).ToList();
        wire.Dead = true; // to whoever comes anew
        await using (var end = superuser.CreateCommand($"select pg_terminate_backend({mine[0]})"))
            await end.ExecuteScalarAsync();

        Task<InboxAnswer> SendAsync() => database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()), to: receiver);
        Task<InboxAnswer> first, second;
        await using (var blocker = await superuser.OpenConnectionAsync())
        await using (var transaction = await blocker.BeginTransactionAsync())
        {
            await using var hold = new NpgsqlCommand("lock table platform.inbox_keys in share mode", blocker, transaction);
            await hold.ExecuteNonQueryAsync();
            first = SendAsync();
            while (writer.Waiting > 0)
                await Task.Yield();
            second = SendAsync(); // whoever has not the first takes it
            Assert.Equal(InboxAnswer.Away, await await Task.WhenAny(first, second));
        }

        Assert.Equal([InboxAnswer.Stored, InboxAnswer.Away], (await Task.WhenAll(first, second)).Order());
        for (var turn = 0; turn < 5; turn++)
            Assert.Equal(InboxAnswer.Stored, await SendAsync());
        Assert.True(writer.IsReady);
        await writer.StopAsync(CancellationToken.None);
        await places.StopAsync(CancellationToken.None);
    }

    private static async Task<HashSet<int>> BackendsAsync(NpgsqlDataSource superuser)
    {
        await using var look = superuser.CreateCommand("select pid from pg_stat_activity where datname = current_database() and application_name = 'TenantConsole inbox'");
        await using var reader = await look.ExecuteReaderAsync();
        var pids = new HashSet<int>();
        while (await reader.ReadAsync())
            pids.Add(reader.GetInt32(0));
        return pids;
    }

    [Fact]
    public async Task Stopping_commits_what_waits()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        var writer = database.New<InboxWriter>();
        var receiver = ActivatorUtilitiesOf<InboxReceiver>(writer);
        var waiting = Enumerable.Range(0, 20).Select(_ => database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()), to: receiver)).ToList();
        while (writer.Waiting < 20)
            await Task.Yield(); // each looked the shop up

        await writer.StartAsync(CancellationToken.None);
        await writer.StopAsync(CancellationToken.None);

        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(InboxAnswer.Stored, answer));
        Assert.Equal(20, (await InboxDatabase.BodiesAsync(database.Ours, store)).Count);
    }

    private async Task<(int, string)> StrayAsync(string subject)
    {
        var stray = Assert.Single(await database.StraysAsync(subject));
        return (stray.Topic, Encoding.UTF8.GetString(stray.Body));
    }

    private T ActivatorUtilitiesOf<T>(params object[] with) => Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<T>(database.Services, with);
}
