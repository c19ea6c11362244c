using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Platform.Inbox;

namespace TenantConsole.Core.Tests.Platform.Queues;

public sealed class ListQueuesTests(InboxDatabase database) : IClassFixture<InboxDatabase>
{
    [Fact]
    public async Task Waiting_IsWhatCameAndWasNotTaken_OfEachStoreByItself()
    {
        var (busy, quiet) = (await database.Ours.StoreAsync(), await database.Ours.StoreAsync());
        var shop = await InboxDatabase.ShopAsync(database.Ours, busy);
        var first = database.Clock.Now;
        for (var i = 0; i < 25; i++)
            await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()));
        database.Clock.Advance(TimeSpan.FromSeconds(30));

        var row = await RowAsync(database.Ours.Admin, busy);
        Assert.Equal((25L, true, DrainState.Unknown), (row.Notifications, row.Exact, row.Drain.State));
        Assert.Equal(first, row.OldestAt!.Value, TimeSpan.FromMilliseconds(1));
        Assert.Equal(30, row.Lag(database.Clock.Now)!.Value.TotalSeconds, 0.01);
        var empty = await RowAsync(database.Ours.Admin, quiet);
        Assert.Equal((0L, null, DrainState.Empty, false), (empty.Notifications, empty.OldestAt, empty.Drain.State, empty.Waits));

        await database.TakeAsync(database.Ours, busy, 10);
        database.Clock.Advance(TimeSpan.FromSeconds(5));
        row = await RowAsync(database.Ours.Admin, busy);
        Assert.Equal((15L, 2.0, 0.0), (row.Notifications, row.TakenPerSecond, row.ArrivingPerSecond));
        Assert.Equal(new DrainEstimate(DrainState.Known, TimeSpan.FromSeconds(7.5)), row.Drain);

        await database.TakeAsync(database.Ours, busy);
        Assert.Equal(0, (await RowAsync(database.Ours.Admin, busy)).Notifications);
    }

    [Fact]
    public async Task Items_AreThoseThatAreQueued_AndThoseThatWaitForTheirNextTry()
    {
        var store = await database.Ours.StoreAsync();
        var (lane, due) = (ObjectItems.LaneOf(store), database.Clock.Now.AddSeconds(60));
        await using (var db = database.Ours.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await database.Get<WorkQueue>().AddAsync(db, lane, ObjectItems.WorkKind, [ObjectItems.Payload(new("order", "1")), ObjectItems.Payload(new("order", "2"))], default);
            await database.Get<WorkQueue>().AddAsync(db, lane, ObjectItems.WorkKind, ObjectItems.Payload(new("order", "3")), due, default);
            await database.Get<StartRun>().RunAsync(db, database.Ours.Admin, new("test.queues", "A run", new { }, store), default);
            await transaction.CommitAsync();
        }

        await database.Ours.SaveAsync(new DeadLetter { TenantId = database.Ours.Tenant, StoreId = store, Kind = "order", ObjectId = "9", Reason = "X", UpdateTime = database.Clock.Now, FailedAt = database.Clock.Now });

        var row = await RowAsync(database.Ours.Admin, store);
        Assert.Equal((2, 1, 1, 0, new Counted(1, false)), (row.Objects, row.Retrying, row.RunsWaiting, row.RunsAtWork, row.DeadLetters));
        Assert.Equal(due, row.RetryAt!.Value, TimeSpan.FromMilliseconds(1));

        var lease = (await TakeAsync(lane))!;
        var items = await database.Get<LaneStore>().DueAsync(lease, 500, default);
        await database.Get<LaneStore>().SettleAsync(lease, items[0], WorkOutcome.Completed(), default);
        Assert.Equal(1, (await RowAsync(database.Ours.Admin, store)).Objects);
        await database.Get<LaneStore>().SettleAsync(lease, items[1], WorkOutcome.Completed(), default);
        await database.Get<LaneStore>().ReleaseAsync(lease, DrainStep.Drained, default);
        Assert.Equal(0, (await RowAsync(database.Ours.Admin, store)).Objects);
    }

    [Fact]
    public async Task Rows_AreOfTheStoresInReachAlone()
    {
        var (near, far, theirs) = (await database.Ours.StoreAsync(), await database.Ours.StoreAsync(), await database.Theirs.StoreAsync());

        var seen = (await database.Get<ListQueues>().RunAsync(database.Ours.As(BuiltInRole.Finance, near), default)).Value.Select(r => r.Store).ToList();
        Assert.Equal([near], seen);
        Assert.DoesNotContain(theirs, (await database.Get<ListQueues>().RunAsync(database.Ours.Admin, default)).Value.Select(r => r.Store));
        Assert.Contains(far, (await database.Get<ListQueues>().RunAsync(database.Ours.Admin, default)).Value.Select(r => r.Store));
        Assert.True((await database.Get<ListQueues>().RunAsync(database.Ours.As(BuiltInRole.Viewer), default)).Problem?.IsForbidden);
    }

    private async Task<QueueRow> RowAsync(Actor actor, StoreId store) => (await database.Get<ListQueues>().RunAsync(actor, default)).Value.Single(r => r.Store == store);

    // Other tests leave lanes of their own, which are due as well.
    private async Task<LaneLease?> TakeAsync(string lane)
    {
        await using (var directory = database.Directory.Open())
            await directory.Lanes.Where(l => l.Name != lane).ExecuteUpdateAsync(set => set.SetProperty(l => l.DueAt, (DateTimeOffset?)null));
        return await database.Get<LaneStore>().TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Objects, default);
    }
}
