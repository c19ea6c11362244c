using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Events;

namespace TenantConsole.Core.Tests.Platform.Deliveries;

/// <summary>A sandbox that this console knows its own address for.</summary>
public sealed class DoorDatabase : SandboxDatabase
{
    public static readonly Uri Base = new("https://console.example");

    protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton(new WebhookDoor(Base));
    }
}

/// <summary>Deliveries and subscriptions with the platform's answers: applying again, giving up, setting addresses.</summary>
public sealed class ReplayDeliveriesTests(DoorDatabase database) : IClassFixture<DoorDatabase>, IAsyncLifetime
{
    private GivenAgency _agency = null!;
    private StoreId _store;
    private string _shop = null!;

    public async Task InitializeAsync() => (_agency, _store, _shop) = await database.OwnStoreAsync("moller");

    public Task DisposeAsync() => database.LetGoAsync(_agency, _store);

    [Fact]
    public async Task A_delivery_that_is_applied_again_brings_back_what_was_lost()
    {
        string order;
        await using (var db = _agency.Open())
            order = await db.Orders.Where(o => o.StoreId == _store).OrderBy(o => o.OrderId).Select(o => o.OrderId).FirstAsync();
        await NotifyAsync(1, $"\"order_id\":\"{order}\"");
        await NotifyAsync(46, "\"task\":\"1\"");
        await TakeAsync();
        var rows = (await RowsAsync()).ToDictionary(r => r.Topic);
        Assert.Equal((DeliveryState.Applied, DeliveryState.Unused), (rows[1].State, rows[46].State));
        await using (var db = _agency.Open())
        {
            await db.Orders.Where(o => o.StoreId == _store && o.OrderId == order).ExecuteDeleteAsync();
            await db.MirroredObjects.Where(o => o.StoreId == _store && o.ObjectId == order).ExecuteDeleteAsync();
        }

        var unknown = new DeliveryId(_store, 1);
        var outcomes = (await database.Get<ReplayDeliveries>().RunAsync(_agency.Admin, [rows[1].Id, rows[46].Id, unknown], default)).Value;
        await database.WorkAsync();

        Assert.Equal([null, "platform.nothing-to-replay", Problem.UnknownCode], outcomes.Select(o => o.Problem?.Code));
        Assert.Equal([new ObjectKey("order", order)], outcomes[0].Objects);
        await using var look = _agency.Open();
        Assert.True(await look.Orders.AnyAsync(o => o.StoreId == _store && o.OrderId == order));
        var entry = Assert.Single(await look.AuditEntries.Where(e => e.Action == "platform.deliveries-replayed").ToListAsync());
        Assert.Equal((_store, _agency.Admin.Name), (entry.StoreId, entry.ActorName));
    }

    [Fact]
    public async Task What_was_given_up_is_set_aside_with_its_reason_until_it_is_applied_again()
    {
        const string missing = "570000000000000017";
        await NotifyAsync(1, $"\"order_id\":\"{missing}\"");
        await TakeAsync();
        Assert.Equal(DeliveryState.Retrying, Assert.Single(await RowsAsync()).State);
        Assert.Single(await RowsAsync(DeliveryState.Retrying));
        for (var turn = 0; turn < 5; turn++)
        {
            await using var look = _agency.Open();
            if (await look.DelayedItems.Select(d => (DateTimeOffset?)d.DueAt).SingleOrDefaultAsync() is not { } due)
                break;
            database.Clock.Set(due);
            await database.WorkAsync();
        }

        var row = Assert.Single(await RowsAsync(DeliveryState.SetAside));
        var details = (await database.Get<GetDelivery>().RunAsync(_agency.Admin, row.Id, default)).Value;
        Assert.Equal("Unknown to the platform", details.Reasons[missing]);

        // Of two at once the second finds no dead letter any more, and that is no trouble.
        var twice = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => database.Get<ReplayDeliveries>().RunAsync(_agency.Admin, [row.Id], default)));
        Assert.All(twice, replayed => Assert.Null(Assert.Single(replayed.Value).Problem));
        Assert.Empty(await RowsAsync(DeliveryState.SetAside));
        await database.WorkAsync();
        Assert.Equal(DeliveryState.Retrying, Assert.Single(await RowsAsync()).State);
    }

    [Fact]
    public async Task What_is_missing_is_set_by_the_schedule_and_what_is_sent_elsewhere_is_left_to_a_person()
    {
        var door = new Uri(DoorDatabase.Base, WebhookDoor.Path + database.Get<Microsoft.Extensions.Options.IOptions<TikTokShopOptions>>().Value.AppKey);
        var row = await SubscriptionsAsync();
        Assert.Equal(TopicSubscription.Wanted.Count, row.Topics.Count);
        Assert.All(row.Topics, topic => Assert.Equal((SubscriptionState.Good, door.AbsoluteUri), (topic.State, topic.Address)));
        Assert.Equal(0, await database.Get<KeepSubscriptions>().RunAsync(default));

        await CallAsync((shop, token) => database.Get<EventsClient>().SetWebhookAsync(shop, WebhookEventTypes.OrderStatusChange, new Uri("https://elsewhere.example/in"), token));
        await CallAsync((shop, token) => database.Get<EventsClient>().DeleteWebhookAsync(shop, WebhookEventTypes.PackageUpdate, token));
        database.Clock.Advance(TimeSpan.FromHours(7));
        Assert.Equal(1, await database.Get<KeepSubscriptions>().RunAsync(default));
        row = await SubscriptionsAsync();
        Assert.Equal([WebhookEventTypes.OrderStatusChange], row.Topics.Where(t => t.State != SubscriptionState.Good).Select(t => t.Topic));
        Assert.Equal("https://elsewhere.example/in", row.Topics.Single(t => t.State == SubscriptionState.Wrong).Address);

        var outcome = Assert.Single((await database.Get<RepairSubscriptions>().RunAsync(_agency.Admin, [_store], default)).Value);
        Assert.Equal((null, 1), (outcome.Problem, outcome.Topics));
        Assert.True((await SubscriptionsAsync()).IsGood);
        await using var db = _agency.Open();
        var name = _agency.System.Name; // set while it was connected, unless they were from before
        Assert.Equal(new[] { "Schedule", _agency.Admin.Name }.Order(), await db.AuditEntries.Where(e => e.Action == "platform.subscriptions-repaired" && e.ActorName != name).Select(e => e.ActorName).Order().ToListAsync());
    }

    [Fact]
    public async Task A_store_that_cannot_be_asked_says_why_and_does_not_stop_the_others()
    {
        await database.FaultAsync(new { path = "/event/", kind = "503", times = 5 });
        var gone = new StoreId(Guid.NewGuid());

        var outcomes = (await database.Get<RepairSubscriptions>().RunAsync(_agency.Admin, [_store, gone], default)).Value;

        Assert.Equal(["stores.platform-away", Problem.UnknownCode], outcomes.Select(o => o.Problem?.Code));
        var row = await SubscriptionsAsync();
        Assert.NotNull(row.Problem);
        Assert.Equal(TopicSubscription.Wanted.Count, row.Topics.Count); // what it said the last time
        await database.FaultAsync(new { clear = true });
        Assert.Equal(0, await database.Get<KeepSubscriptions>().RunAsync(default)); // ten minutes later, not now
        database.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(1, await database.Get<KeepSubscriptions>().RunAsync(default));
        Assert.True((await SubscriptionsAsync()).IsGood);
    }

    [Fact]
    public async Task A_store_of_which_nothing_can_be_noted_does_not_take_the_others_turn()
    {
        var (other, _) = await database.AttachAsync(_agency, "kohaku");
        await database.WorkAsync();
        database.Clock.Advance(TimeSpan.FromHours(7));
        await using var superuser = Npgsql.NpgsqlDataSource.Create(database.Superuser);
        await using (var trouble = superuser.CreateCommand(
            $$"""
            create function public.trouble() returns trigger language plpgsql as 'begin raise exception ''trouble''; end';
            create trigger trouble before update on platform.webhook_checks for each row when (new.store_id = '{{_store.Value}}') execute function public.trouble();
            """))
            await trouble.ExecuteNonQueryAsync();
        try
        {
            Assert.Equal(2, await database.Get<KeepSubscriptions>().RunAsync(default));
            Assert.Equal(1, await database.Get<KeepSubscriptions>().RunAsync(default)); // the one that could not be noted
        }
        finally
        {
            await using var over = superuser.CreateCommand("drop trigger trouble on platform.webhook_checks; drop function public.trouble()");
            await over.ExecuteNonQueryAsync();
            Assert.True((await database.Get<DisconnectStore>().RunAsync(_agency.System, other, default)).Ok);
            await database.WorkAsync();
        }
    }

    [Fact]
    public async Task A_new_store_s_topics_are_set_as_soon_as_it_is_connected()
    {
        var agency = await database.AgencyAsync();

        var (store, _) = await database.AttachAsync(agency, "aurelia");
        await database.WorkAsync();

        Assert.True(Assert.Single((await database.Get<ListSubscriptions>().RunAsync(agency.Admin, default)).Value.Rows).IsGood);
        Assert.Equal(0, await database.Get<KeepSubscriptions>().RunAsync(default)); // nothing is left for the schedule
        await using var db = agency.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "platform.subscriptions-repaired");
        Assert.Equal((store, agency.System.Name), (entry.StoreId, entry.ActorName));
        Assert.True((await database.Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
        await database.WorkAsync();
    }

    [Fact]
    public async Task A_store_is_connected_though_its_topics_cannot_be_set_and_they_are_once_they_can()
    {
        var agency = await database.AgencyAsync();
        await database.FaultAsync(new { path = "/event/", kind = "503", times = 100_000 });

        var (store, _) = await database.AttachAsync(agency, "zubr");
        await database.WorkAsync();

        async Task<ListSubscriptions.Row> RowAsync() => Assert.Single((await database.Get<ListSubscriptions>().RunAsync(agency.Admin, default)).Value.Rows);
        var row = await RowAsync();
        Assert.Equal((ConnectionState.Connected, false), (row.Connection, row.Problem is null));
        Assert.Empty(row.Topics);
        await using (var db = agency.Open())
            Assert.True(await db.Orders.AnyAsync(o => o.StoreId == store)); // its first synchronisation did not wait
        await database.FaultAsync(new { clear = true });
        database.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(1, await database.Get<KeepSubscriptions>().RunAsync(default));
        Assert.True((await RowAsync()).IsGood);
        Assert.True((await database.Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
        await database.WorkAsync();
    }

    private async Task CallAsync(Func<ShopAccess, CancellationToken, Task> call) => await database.Get<StoreCalls>().CallAsync(_agency.Tenant, _store, async (shop, token) =>
    {
        await call(shop, token);
        return true;
    }, default);

    private async Task<ListSubscriptions.Row> SubscriptionsAsync() => Assert.Single((await database.Get<ListSubscriptions>().RunAsync(_agency.Admin, default)).Value.Rows);

    private async Task<IReadOnlyList<DeliveryRow>> RowsAsync(DeliveryState? state = null) =>
        (await database.Get<ListDeliveries>().RunAsync(_agency.Admin, new(new() { State = state }), default)).Value.Rows;

    private Task NotifyAsync(int topic, string data) => database.NotifyAsync(database.Notification(_shop, topic, $"{{{data}}}"));

    private Task TakeAsync() => database.TakeAsync();
}
