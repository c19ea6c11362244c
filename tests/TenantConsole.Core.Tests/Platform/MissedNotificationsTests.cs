using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class MissedNotificationsTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>, IAsyncLifetime
{
    private static readonly TimeSpan Grace = new SyncOptions().Grace;

    private GivenAgency _agency = null!;
    private StoreId _store;
    private string _shop = null!;
    private string _any = null!;

    public async Task InitializeAsync()
    {
        (_agency, _store, _shop) = await database.OwnStoreAsync("aurelia");
        await using var db = _agency.Open();
        _any = await db.MirroredObjects.Where(o => o.Kind == ObjectKinds.Order).OrderBy(o => o.ObjectId).Select(o => o.ObjectId).FirstAsync();
    }

    public Task DisposeAsync() => database.LetGoAsync(_agency, _store);

    [Fact]
    public async Task What_polling_found_and_no_notification_told_within_the_grace_is_listed_and_what_was_told_late_is_not()
    {
        await ToldAsync(_any, database.Get<BusinessClock>().GetUtcNow());
        await TakeAsync();
        await PollAsync();

        await using var db = _agency.Open();
        var found = await db.MissedNotifications.AsNoTracking().OrderBy(m => m.ObjectId).ToListAsync();
        Assert.True(found.Count > 2, $"{found.Count}");
        Assert.Equal(await OrdersOfAsync(found), found.Select(m => (m.ObjectId, m.ChangedAt)).ToHashSet());
        var before = await ListAsync();
        Assert.Equal((Counted.None, new Counted(found.Count, false)), (before.Missed, before.Waiting));
        Assert.Empty(before.Stores);

        var (late, earlier) = (found[0], found[1]);
        await ToldAsync(late.ObjectId, late.ChangedAt); // on its way when polling looked
        await ToldAsync(earlier.ObjectId, earlier.ChangedAt.AddDays(-1)); // about another change
        await ConfirmAsync(Grace - TimeSpan.FromSeconds(1));
        Assert.All(await db.MissedNotifications.AsNoTracking().ToListAsync(), m => Assert.Null(m.ConfirmedAt));
        await ConfirmAsync(TimeSpan.FromSeconds(2));

        var answer = await ListAsync();
        Assert.Equal(found.Skip(1).Select(m => m.ObjectId), answer.Rows.Select(r => r.ObjectId).Order(StringComparer.Ordinal));
        Assert.Equal((new Counted(found.Count - 1, false), Counted.None), (answer.Missed, answer.Waiting));
        Assert.Equal(new(_store, answer.Missed), answer.Stores.Single());
        Assert.All(answer.Rows, r => Assert.Equal((_store, ObjectKinds.Order), (r.Store, r.Kind)));
    }

    [Fact]
    public async Task A_topic_with_a_shape_of_its_own_tells_of_an_order_as_any_other_does()
    {
        database.Get<IOptions<NotificationOptions>>().Value.OrderTopics["901"] = "live.orders.order_id";
        await _agency.SaveAsync(Missed("577000000000000001"), Missed("577000000000000002"));
        await ToldAsync(database.Clock.Now, 901, """{"live":{"orders":[{"order_id":"577000000000000001"}]}}""");
        await ToldAsync(database.Clock.Now, 902, """{"live":{"orders":[{"order_id":"577000000000000002"}]}}"""); // nobody named that topic

        await ConfirmAsync(Grace + TimeSpan.FromSeconds(1));

        Assert.Equal("577000000000000002", Assert.Single((await ListAsync()).Rows).ObjectId);
    }

    [Theory]
    [InlineData(ObjectKinds.Return, true)]
    [InlineData(ObjectKinds.Cancellation, true)]
    [InlineData(ObjectKinds.Package, false)] // no topic tells that one moves
    [InlineData(ObjectKinds.Product, false)] // nor that a price does
    public async Task A_change_of_another_kind_is_missed_where_a_topic_tells_of_each(string kind, bool isTold)
    {
        await ToldAsync(_any, database.Get<BusinessClock>().GetUtcNow());
        await TakeAsync();
        await StartAsync(TimeSpan.Zero); // the other kinds, for the first time
        await using var db = _agency.Open();
        var changed = await db.MirroredObjects.AsNoTracking().Where(o => o.Kind == kind).OrderByDescending(o => o.UpdateTime).ThenBy(o => o.ObjectId).FirstAsync();
        var mirrored = db.MirroredObjects.Where(o => o.Kind == kind && o.ObjectId == changed.ObjectId);
        await mirrored.ExecuteUpdateAsync(o => o.SetProperty(m => m.UpdateTime, changed.UpdateTime.AddHours(-1)));
        await db.SyncCursors.Where(c => c.Kind == kind).ExecuteUpdateAsync(c => c.SetProperty(m => m.SyncedUntil, changed.UpdateTime));

        await StartAsync(TimeSpan.FromMinutes(16));
        Assert.Equal(isTold, changed.UpdateTime != (await mirrored.AsNoTracking().SingleAsync()).UpdateTime); // the net is wide where webhooks work
        await StartAsync(TimeSpan.FromMinutes(46));

        Assert.Equal(changed.UpdateTime, (await mirrored.AsNoTracking().SingleAsync()).UpdateTime);
        Assert.Equal(isTold, await db.MissedNotifications.AnyAsync(m => m.Kind == kind && m.ObjectId == changed.ObjectId));
    }

    [Fact]
    public async Task A_store_whose_webhooks_have_never_come_misses_nothing()
    {
        await PollAsync();

        await using var db = _agency.Open();
        Assert.Equal(0, await db.MissedNotifications.CountAsync());
    }

    [Fact]
    public async Task Where_webhooks_work_orders_are_polled_once_an_hour_and_where_they_leave_much_out_each_quarter()
    {
        await ToldAsync(_any, database.Get<BusinessClock>().GetUtcNow());
        await StartAsync(TimeSpan.Zero); // the other kinds, for the first time

        Assert.Equal([SyncRuns.Store], await StartAsync(TimeSpan.FromMinutes(16)));
        Assert.Equal([SyncRuns.Orders, SyncRuns.Store], await StartAsync(TimeSpan.FromMinutes(46)));

        await _agency.SaveAsync([.. Enumerable.Range(0, new SyncOptions().MissedTolerated + 1).Select(n => Missed($"{n}", database.Clock.Now))]);
        Assert.Equal([SyncRuns.Orders, SyncRuns.Store], await StartAsync(TimeSpan.FromMinutes(16)));
    }

    /// <summary>The kinds of runs that are due so much later; they are worked through.</summary>
    private async Task<List<string>> StartAsync(TimeSpan later)
    {
        database.Clock.Advance(later + TimeSpan.FromMilliseconds(1));
        var now = database.Clock.Now;
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        await using var db = _agency.Open();
        return await db.Runs.Where(r => r.CreatedAt >= now).OrderBy(r => r.Kind).Select(r => r.Kind).ToListAsync();
    }

    /// <summary>Three days go by in the world, and then a poll.</summary>
    private async Task PollAsync()
    {
        (await database.Http.PostAsJsonAsync("/_sandbox/clock", new { advance_seconds = 72 * 3600 })).EnsureSuccessStatusCode();
        await database.HoldWorldAsync();
        database.Clock.Advance(TimeSpan.FromMinutes(61));
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
    }

    private async Task ConfirmAsync(TimeSpan later)
    {
        database.Clock.Advance(later);
        await database.Get<ConfirmMissedNotifications>().RunAsync(_agency.Tenant, default);
    }

    private async Task<ListMissedNotifications.Answer> ListAsync() => (await database.Get<ListMissedNotifications>().RunAsync(_agency.Admin, new(), default)).Value;

    /// <summary>How the mirror has these objects now.</summary>
    private async Task<HashSet<(string, DateTimeOffset)>> OrdersOfAsync(List<MissedNotification> found)
    {
        await using var db = _agency.Open();
        var ids = found.ConvertAll(m => m.ObjectId);
        return [.. (await db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind == ObjectKinds.Order && ids.Contains(o.ObjectId)).ToListAsync()).Select(o => (o.ObjectId, o.UpdateTime))];
    }

    private MissedNotification Missed(string order, DateTimeOffset? confirmed = null) => new()
    {
        TenantId = _agency.Tenant,
        StoreId = _store,
        Kind = ObjectKinds.Order,
        ObjectId = order,
        ChangedAt = database.Clock.Now,
        FoundAt = database.Clock.Now,
        ConfirmedAt = confirmed,
    };

    private Task ToldAsync(string order, DateTimeOffset at) => ToldAsync(at, 1, $"{{\"order_id\":\"{order}\"}}");

    private Task ToldAsync(DateTimeOffset at, int topic, string data) => database.NotifyAsync(database.Notification(_shop, topic, data, at));

    private Task TakeAsync() => database.TakeAsync();
}
