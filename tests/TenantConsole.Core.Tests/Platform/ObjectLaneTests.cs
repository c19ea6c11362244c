using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class ObjectLaneTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>, IAsyncLifetime
{
    private GivenAgency _agency = null!;
    private StoreId _store;
    private string _shop = null!;

    public async Task InitializeAsync() => (_agency, _store, _shop) = await database.OwnStoreAsync("moller");

    public Task DisposeAsync() => database.LetGoAsync(_agency, _store);

    [Fact]
    public async Task Notifications_bring_their_objects_up_to_date_however_often_and_in_whatever_order_they_come()
    {
        var before = await OrdersAsync();
        var lost = before.Take(3).Select(o => o.OrderId).ToList();
        await ForgetAsync(lost);

        string[] bodies = [.. lost.SelectMany(id => new[] { Body(1, $"\"order_id\":\"{id}\",\"order_status\":\"UNPAID\""), Body(3, $"\"order_id\":\"{id}\"") }), Body(46, "\"task\":\"1\"")];
        foreach (var body in bodies.Concat(bodies.Reverse()))
            await database.NotifyAsync(body);
        await TakeAsync();

        Assert.Equal(Rows(before), Rows(await OrdersAsync()));
        await using var db = _agency.Open();
        var cursor = await db.InboxCursors.SingleAsync(c => c.StoreId == _store);
        Assert.Equal((14, 7), (cursor.Taken, cursor.Repeats));
        Assert.Empty(await db.DelayedItems.ToListAsync());

        var received = await db.MirroredObjects.Where(o => o.StoreId == _store).MaxAsync(o => o.ReceivedAt);
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        foreach (var body in bodies)
            await database.NotifyAsync(body);
        await TakeAsync();
        Assert.Equal(received, await db.MirroredObjects.Where(o => o.StoreId == _store).MaxAsync(o => o.ReceivedAt));
    }

    [Fact]
    public async Task What_the_platform_does_not_know_is_tried_after_30_60_and_120_seconds_and_is_then_a_dead_letter_that_can_be_replayed()
    {
        await database.NotifyAsync(Body(1, "\"order_id\":\"570000000000000017\""));
        await TakeAsync();
        var waits = new List<int>();
        for (var turn = 0; turn < 5; turn++)
        {
            await using var look = _agency.Open();
            if (await look.DelayedItems.Select(d => (DateTimeOffset?)d.DueAt).SingleOrDefaultAsync() is not { } due)
                break;
            waits.Add((int)(due - database.Clock.Now).TotalSeconds);
            database.Clock.Set(due);
            await database.WorkAsync();
        }

        Assert.Equal([30, 60, 120], waits);
        await using var db = _agency.Open();
        var letter = await db.DeadLetters.SingleAsync();
        Assert.Equal((_store, "order", "570000000000000017", "Unknown to the platform"), (letter.StoreId, letter.Kind, letter.ObjectId, letter.Reason));

        Assert.Equal(1, (await database.Get<ReplayDeadLetters>().RunAsync(_agency.Admin, _store, null, default)).Value);
        Assert.Equal(0, (await database.Get<ReplayDeadLetters>().RunAsync(_agency.Admin, _store, null, default)).Value);
        Assert.Empty(await db.DeadLetters.ToListAsync());
        Assert.Single(await db.AuditEntries.Where(e => e.Action == "platform.dead-letters-replayed").ToListAsync());
        await database.WorkAsync();
        Assert.Equal(1, await db.DelayedItems.CountAsync());
    }

    [Fact]
    public async Task While_the_platform_cannot_be_asked_nothing_is_taken_and_the_lane_rests()
    {
        var order = (await OrdersAsync())[0].OrderId;
        await ForgetAsync([order]);
        database.Clock.Set(TimeProvider.System.GetUtcNow()); // when to come back is said in wall time
        await database.FaultAsync(new { path = "/order/", kind = "429", times = 1, retry_after = 40 });
        await database.NotifyAsync(Body(1, $"\"order_id\":\"{order}\""));
        await TakeAsync();

        await using var db = _agency.Open();
        Assert.False(await db.InboxCursors.AnyAsync(c => c.StoreId == _store));
        await using (var directory = database.Directory.Open())
        {
            var lane = ObjectItems.LaneOf(_store);
            var head = await directory.Lanes.SingleAsync(l => l.Name == lane);
            Assert.True(head.DueAt > database.Clock.Now.AddSeconds(30), $"{head.DueAt}");
            database.Clock.Set(head.DueAt!.Value.AddSeconds(1));
        }

        await database.WorkAsync();
        Assert.Contains(order, (await OrdersAsync()).Select(o => o.OrderId));
        Assert.Empty(await db.DelayedItems.ToListAsync());
    }

    [Fact]
    public async Task An_object_at_which_the_platform_fails_holds_up_nothing_else_and_is_set_aside_when_that_goes_on()
    {
        var order = (await OrdersAsync())[0].OrderId;
        string product;
        await using (var db = _agency.Open())
            product = (await db.OrderLines.Where(l => l.StoreId == _store && l.ProductId != null).OrderBy(l => l.LineId).Select(l => l.ProductId).FirstAsync())!;
        await ForgetAsync([order]);
        database.Clock.Set(TimeProvider.System.GetUtcNow());
        await database.FaultAsync(new { path = $"/product/202309/products/{product}", kind = "500", probability = 1 });
        await database.NotifyAsync(Body(15, $"\"product_id\":\"{product}\""));
        await database.NotifyAsync(Body(1, $"\"order_id\":\"{order}\""));
        await TakeAsync();

        Assert.Contains(order, (await OrdersAsync()).Select(o => o.OrderId));
        await using var look = _agency.Open();
        Assert.Equal((1, 0), (await look.DelayedItems.CountAsync(), await look.DeadLetters.CountAsync()));

        // For an hour it may be an outage, which is nobody's fault.
        var begun = database.Clock.Now;
        while (await look.DelayedItems.Select(d => (DateTimeOffset?)d.DueAt).SingleOrDefaultAsync() is { } due)
        {
            database.Clock.Set(due < begun.AddHours(1) ? begun.AddHours(1) : due);
            await database.WorkAsync();
        }

        var letter = await look.DeadLetters.SingleAsync();
        Assert.Equal(("product", product), (letter.Kind, letter.ObjectId));
        Assert.InRange(database.Clock.Now - begun, TimeSpan.FromHours(1), TimeSpan.FromHours(1.2));
    }

    [Fact]
    public async Task What_the_platform_failed_at_once_is_asked_for_in_halves_at_once()
    {
        var orders = (await OrdersAsync()).Take(9).Select(o => o.OrderId).ToList();
        await ForgetAsync(orders);
        await database.FaultAsync(new { path = "/order/", kind = "500", times = 1 });
        foreach (var order in orders)
            await database.NotifyAsync(Body(1, $"\"order_id\":\"{order}\""));
        await TakeAsync();

        Assert.Superset(orders.ToHashSet(), (await OrdersAsync()).Select(o => o.OrderId).ToHashSet());
        await using var db = _agency.Open();
        Assert.Empty(await db.DelayedItems.ToListAsync());
    }

    [Fact]
    public async Task A_kind_at_its_limit_is_fetched_later_and_the_others_now()
    {
        var order = (await OrdersAsync())[0].OrderId;
        await ForgetAsync([order]);
        database.Clock.Set(TimeProvider.System.GetUtcNow());
        await database.FaultAsync(new { path = "/product/", kind = "429", times = 1, retry_after = 40 });
        await database.NotifyAsync(Body(15, "\"product_id\":\"1729000000000000001\""));
        await database.NotifyAsync(Body(1, $"\"order_id\":\"{order}\""));
        await TakeAsync();

        Assert.Contains(order, (await OrdersAsync()).Select(o => o.OrderId));
        await using var db = _agency.Open();
        var later = await db.DelayedItems.SingleAsync();
        Assert.Equal(0, later.Attempt);
        Assert.True(later.DueAt > database.Clock.Now.AddSeconds(30), $"{later.DueAt}");
    }

    [Fact]
    public async Task In_a_backlog_an_object_is_fetched_once_for_all_that_was_said_of_it_before_and_again_for_what_is_said_later()
    {
        var orders = (await OrdersAsync()).Take(2).Select(o => o.OrderId).ToList();
        await ForgetAsync(orders);
        foreach (var order in orders.Concat(orders))
            await database.NotifyAsync(Body(1, $"\"order_id\":\"{order}\""));
        database.Clock.Advance(TimeSpan.FromSeconds(3));
        await database.Get<InboxDispatcher>().DispatchAsync(default);
        var lanes = database.Get<LaneStore>();
        var lease = (await lanes.TakeAsync("n", TimeSpan.FromMinutes(5), LaneClass.Objects, default))!;
        var lane = Lane(new WorkOptions { Notifications = 2 });

        Assert.Equal(DrainStep.More, await lane.NextAsync(lease, default));
        Assert.Superset(orders.ToHashSet(), (await OrdersAsync()).Select(o => o.OrderId).ToHashSet());

        await database.NotifyAsync(Body(1, $"\"order_id\":\"{orders[0]}\""));
        database.Clock.Advance(TimeSpan.FromSeconds(3));
        await database.FaultAsync(new { path = "/order/", kind = "500", probability = 1 });
        Assert.Equal(DrainStep.More, await lane.NextAsync(lease, default));
        await using var db = _agency.Open();
        Assert.Equal((4, 0), (await TakenAsync(), await db.DelayedItems.CountAsync()));

        Assert.NotNull((await lane.NextAsync(lease, default)).Until);
        Assert.Equal(4, await TakenAsync());

        await database.FaultAsync(new { clear = true });
        database.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(DrainStep.Drained, await lane.NextAsync(lease, default));
        Assert.Equal(5, await TakenAsync());
        await lanes.ReleaseAsync(lease, DrainStep.Drained, default);
    }

    [Fact]
    public async Task A_holder_that_lost_its_lane_writes_neither_objects_nor_the_cursor()
    {
        var order = (await OrdersAsync())[0].OrderId;
        await ForgetAsync([order]);
        await database.NotifyAsync(Body(1, $"\"order_id\":\"{order}\""));
        await database.Get<InboxDispatcher>().DispatchAsync(default);
        var lanes = database.Get<LaneStore>();
        var slow = (await lanes.TakeAsync("slow", TimeSpan.FromSeconds(5), LaneClass.Objects, default))!;
        database.Clock.Advance(TimeSpan.FromSeconds(6));
        var next = (await lanes.TakeAsync("next", TimeSpan.FromSeconds(5), LaneClass.Objects, default))!;

        await Assert.ThrowsAsync<LaneLeaseLostException>(() => database.Get<ILaneDrain>().NextAsync(slow, default));

        await using var db = _agency.Open();
        Assert.False(await db.InboxCursors.AnyAsync(c => c.StoreId == _store));
        Assert.DoesNotContain(order, (await OrdersAsync()).Select(o => o.OrderId));
        Assert.Equal(DrainStep.Drained, await database.Get<ILaneDrain>().NextAsync(next, default));
        await lanes.ReleaseAsync(next, DrainStep.Drained, default);
        Assert.Contains(order, (await OrdersAsync()).Select(o => o.OrderId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_comes_after_the_first_lease_would_have_ended_keeps_the_lane_due_when_its_slow_holder_gives_it_back(bool renewed)
    {
        await database.NotifyAsync(Body(46, "\"task\":\"1\""));
        await database.Get<InboxDispatcher>().DispatchAsync(default);
        var lanes = database.Get<LaneStore>();
        var slow = (await lanes.TakeAsync("slow", TimeSpan.FromSeconds(5), LaneClass.Objects, default))!;
        Assert.Equal(DrainStep.Drained, await database.Get<ILaneDrain>().NextAsync(slow, default));
        database.Clock.Advance(TimeSpan.FromSeconds(4));
        if (renewed)
            await lanes.RenewAsync(slow, default);
        database.Clock.Advance(TimeSpan.FromSeconds(2));
        await database.NotifyAsync(Body(46, "\"task\":\"2\""));
        await database.Get<InboxDispatcher>().DispatchAsync(default);

        await lanes.ReleaseAsync(slow, DrainStep.Drained, default);

        await database.WorkAsync();
        await using var db = _agency.Open();
        Assert.Equal(2, (await db.InboxCursors.SingleAsync(c => c.StoreId == _store)).Taken);
    }

    [Fact]
    public async Task A_poisoned_object_is_found_by_halving_and_given_back_while_the_others_are_written()
    {
        var store = new StoreContext(_agency.Tenant, await _agency.StoreAsync(), "GB", "GBP", "Europe/London");
        await using (var db = _agency.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await database.Get<WorkQueue>().AddAsync(db, "objects:test", "none", "{}", database.Clock.Now, default);
            await transaction.CommitAsync();
        }

        var lease = (await database.Get<LaneStore>().TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Objects, default))!;
        var objects = Enumerable.Range(1, 50)
            .Select(n => new PlatformObject("test", $"{n}", database.Clock.Now, System.Text.Encoding.UTF8.GetBytes(n == 17 ? "{\"poison\":\"\0\"}" : "{}"), null)).ToList();

        var refused = await database.Get<MirrorWriter>().ApplyAsync(store, objects, lease, _ => [], default);

        Assert.Equal(["17"], refused.Select(r => r.Object.Id));
        await using var look = _agency.Open();
        Assert.Equal(49, await look.MirroredObjects.CountAsync(o => o.StoreId == store.Store && o.Kind == "test"));
        Assert.Empty(await look.DeadLetters.ToListAsync());
        await database.Get<LaneStore>().SettleAsync(lease, (await database.Get<LaneStore>().DueAsync(lease, 500, default))[0], WorkOutcome.Completed(), default);
        await database.Get<LaneStore>().ReleaseAsync(lease, DrainStep.Drained, default);
    }

    [Fact]
    public async Task Two_nodes_share_the_work_and_do_none_of_it_twice()
    {
        var orders = (await OrdersAsync()).Select(o => o.OrderId).Take(60).ToList();
        await ForgetAsync(orders);
        using var done = new CancellationTokenSource();
        var nodes = Enumerable.Range(0, 2).Select(n => Task.Run(async () =>
        {
            using var worker = database.Worker($"node {n}");
            while (!done.IsCancellationRequested || await worker.WorkOnceAsync(default))
                await worker.WorkOnceAsync(default);
        })).ToArray();

        foreach (var order in orders)
        {
            await database.NotifyAsync(Body(1, $"\"order_id\":\"{order}\""));
            await database.Get<InboxDispatcher>().DispatchAsync(default);
        }

        await done.CancelAsync();
        await Task.WhenAll(nodes);

        Assert.Superset(orders.ToHashSet(), (await OrdersAsync()).Select(o => o.OrderId).ToHashSet());
        await using var db = _agency.Open();
        Assert.Equal((60, 0), await db.InboxCursors.Where(c => c.StoreId == _store).Select(c => new ValueTuple<long, long>(c.Taken, c.Repeats)).SingleAsync());
    }

    [Fact]
    public async Task A_seller_who_takes_the_access_back_is_noticed_at_once_and_a_false_word_of_it_changes_nothing()
    {
        await database.NotifyAsync(Body(6, "\"message\":\"gone\""));
        await TakeAsync();
        Assert.Equal(ConnectionState.Connected, await StateAsync());

        await database.FaultAsync(new { revoke_seller = "moller" });
        await database.NotifyAsync(Body(6, "\"message\":\"gone\""));
        await TakeAsync();
        Assert.Equal(ConnectionState.Broken, await StateAsync());
    }

    [Fact]
    public async Task An_announced_end_of_the_access_shows_at_the_connection()
    {
        var ends = DateTimeOffset.FromUnixTimeSeconds(database.Clock.Now.AddDays(20).ToUnixTimeSeconds());
        await database.NotifyAsync(Body(7, $"\"message\":\"soon\",\"expiration_time\":\"{ends.ToUnixTimeSeconds()}\""));
        await TakeAsync();

        await using var db = _agency.Open();
        Assert.Equal(ends, await db.Authorizations.Select(a => a.RefreshTokenExpiresAt).SingleAsync());
    }

    private ObjectLane Lane(WorkOptions options) => new(
        database.Get<TenantDatabases>(), database.Get<InboxReader>(), database.Get<ObjectApplier>(), database.Get<AuthorizedShopsReader>(), Options.Create(options),
        database.Get<IOptions<NotificationOptions>>(), database.Clock, NullLogger<ObjectLane>.Instance);

    private async Task<long> TakenAsync()
    {
        await using var db = _agency.Open();
        return await db.InboxCursors.Where(c => c.StoreId == _store).Select(c => c.Taken).SingleAsync();
    }

    private async Task<ConnectionState> StateAsync()
    {
        await using var db = _agency.Open();
        return await db.Authorizations.Select(a => a.State).SingleAsync();
    }

    private Task TakeAsync() => database.TakeAsync();

    private string Body(int topic, string data) => database.Notification(_shop, topic, $"{{{data}}}");

    private async Task<List<Order>> OrdersAsync()
    {
        await using var db = _agency.Open();
        return await db.Orders.AsNoTracking().Where(o => o.StoreId == _store).OrderBy(o => o.OrderId).ToListAsync();
    }

    private static List<string> Rows(List<Order> orders) => orders.ConvertAll(o => System.Text.Json.JsonSerializer.Serialize(o));

    /// <summary>As if the console had never heard of these orders.</summary>
    private async Task ForgetAsync(List<string> orders)
    {
        await using var db = _agency.Open();
        await db.Orders.Where(o => o.StoreId == _store && orders.Contains(o.OrderId)).ExecuteDeleteAsync();
        await db.MirroredObjects.Where(o => o.StoreId == _store && orders.Contains(o.ObjectId)).ExecuteDeleteAsync();
    }
}
