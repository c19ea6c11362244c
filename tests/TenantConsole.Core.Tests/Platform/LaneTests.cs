using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class LaneTests(RunsDatabase database) : IClassFixture<RunsDatabase>, IAsyncLifetime
{
    private const string Kind = "test.item";

    private LaneStore Lanes => database.Get<LaneStore>();

    // Each test has the due lanes to itself.
    public async Task InitializeAsync()
    {
        await using var directory = database.Directory.Open();
        await directory.Lanes.ExecuteDeleteAsync();
        foreach (var agency in new[] { database.Ours, database.Theirs })
        {
            await using var db = agency.Open();
            await db.WorkItems.ExecuteDeleteAsync();
            await db.SettledItems.ExecuteDeleteAsync();
            await db.DelayedItems.ExecuteDeleteAsync();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_lane_that_has_been_due_longest_is_taken_first_and_by_one_only()
    {
        var (ours, theirs) = (database.Ours, database.Theirs);
        var now = database.Clock.Now;
        await QueueAsync(ours, "late", "1", now.AddSeconds(-10));
        await QueueAsync(theirs, "longest", "1", now.AddSeconds(-20));
        await QueueAsync(ours, "future", "1", now.AddSeconds(10));

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Runs, default)));

        Assert.Equal([(ours.Tenant, "late"), (theirs.Tenant, "longest")], taken.OfType<LaneLease>().OrderBy(l => l.Lane).Select(l => (l.Tenant, l.Lane)));
        foreach (var lease in taken.OfType<LaneLease>().OrderBy(l => l.Lane)) // "late" before "longest"
        {
            await Lanes.ReleaseAsync(lease, DrainStep.Drained, default);
            database.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        // What is given back with something left goes behind those that have waited since before.
        var again = await Lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Runs, default);
        Assert.Equal((ours.Tenant, "late", 2L), (again!.Tenant, again.Lane, again.Fence));
    }

    [Fact]
    public async Task Who_lost_the_lease_can_neither_settle_nor_renew_nor_release()
    {
        await QueueAsync(database.Ours, "lane", "1", database.Clock.Now);
        var old = await Lanes.TakeAsync("old", TimeSpan.FromSeconds(30), LaneClass.Runs, default);
        var item = Assert.Single(await Lanes.DueAsync(old!, 500, default));
        database.Clock.Advance(TimeSpan.FromSeconds(30));
        var young = await Lanes.TakeAsync("young", TimeSpan.FromSeconds(30), LaneClass.Runs, default);

        await Assert.ThrowsAsync<LaneLeaseLostException>(() => Lanes.SettleAsync(old!, item, WorkOutcome.Completed(), default));
        await Assert.ThrowsAsync<LaneLeaseLostException>(() => Lanes.RenewAsync(old!, default));
        await Assert.ThrowsAsync<LaneLeaseLostException>(() => Lanes.ReleaseAsync(old!, DrainStep.Drained, default));

        Assert.Single(await Lanes.DueAsync(young!, 500, default));
        await Lanes.SettleAsync(young!, item, WorkOutcome.Completed(), default);
        Assert.Empty(await Lanes.DueAsync(young!, 500, default));
    }

    [Fact]
    public async Task A_renewed_lease_is_not_taken()
    {
        await QueueAsync(database.Ours, "lane", "1", database.Clock.Now);
        var lease = await Lanes.TakeAsync("a", TimeSpan.FromSeconds(30), LaneClass.Runs, default);
        database.Clock.Advance(TimeSpan.FromSeconds(20));
        await Lanes.RenewAsync(lease!, default);
        database.Clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Null(await Lanes.TakeAsync("b", TimeSpan.FromSeconds(30), LaneClass.Runs, default));
    }

    [Fact]
    public async Task Items_queued_while_workers_come_and_go_are_each_done_once_and_in_order()
    {
        var handler = new Recorder();
        var agencies = new[] { database.Ours, database.Theirs };
        using var done = new CancellationTokenSource();
        var workers = Enumerable.Range(0, 3).Select(n => Task.Run(async () =>
        {
            using var worker = Worker($"node {n}", handler);
            while (!done.IsCancellationRequested || await worker.WorkOnceAsync(default))
                await worker.WorkOnceAsync(default);
        })).ToArray();

        await Task.WhenAll(agencies.SelectMany(agency => Enumerable.Range(0, 2).Select(lane => Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
                await QueueAsync(agency, $"lane {lane}", i.ToString(CultureInfo.InvariantCulture), database.Clock.Now);
        }))));
        await done.CancelAsync();
        await Task.WhenAll(workers);

        Assert.Equal(4, handler.Seen.Count);
        Assert.All(handler.Seen.Values, items => Assert.Equal(Enumerable.Range(0, 60), items));
    }

    [Fact]
    public async Task A_node_hears_of_work_without_polling_and_of_changes_of_its_own_tenant_and_topic_only()
    {
        using var live = new LiveUpdates(database.Connections, TimeProvider.System, NullLogger<LiveUpdates>.Instance);
        var handler = new Recorder();
        using var worker = Worker("hosted", handler, live);
        await live.StartAsync(default);
        await live.Listening;
        await worker.StartAsync(default);
        var (ours, other) = (new TaskCompletionSource(), 0);
        using var subscription = live.Subscribe(database.Ours.Tenant, ChangeNotice.Runs, () => ours.TrySetResult());
        using var foreign = live.Subscribe(database.Theirs.Tenant, ChangeNotice.Runs, () => Interlocked.Increment(ref other));
        using var topic = live.Subscribe(database.Ours.Tenant, ChangeNotice.Orders, () => Interlocked.Increment(ref other));

        // The worker's own poll is ten minutes away.
        await QueueAsync(database.Ours, "lane", "7", database.Clock.Now);
        await handler.First.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var run = await database.StartAsync(database.Ours);
        Assert.True((await database.Get<CancelRun>().RunAsync(database.Ours.Admin, run, default)).Ok);
        await ours.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(0, other);
        subscription.Dispose();
        foreign.Dispose();
        topic.Dispose();
        await worker.StopAsync(default);
        Assert.Equal(0, live.Count);
        await live.StopAsync(default);
    }

    [Fact]
    public async Task Work_ends_with_the_lease_when_it_cannot_be_renewed()
    {
        await QueueAsync(database.Ours, "lane", "1", database.Clock.Now);
        var handler = new Waiter();
        using var worker = ActivatorUtilities.CreateInstance<LaneWorker>(
            database.Services, Options.Create(new NodeOptions { Name = "cut off" }), Options.Create(new WorkOptions { Lease = TimeSpan.FromSeconds(1) }), new IWorkHandler[] { handler });
        var working = worker.WorkOnceAsync(default);
        await handler.Working.Task;
        await using var blocker = new NpgsqlConnection(database.Superuser);
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("select from directory.lanes for update", blocker, transaction))
            await hold.ExecuteNonQueryAsync(); // a renewal waits here, and longer than the lease lasts

        await handler.Ended.Task.WaitAsync(TimeSpan.FromSeconds(60));

        await transaction.CommitAsync();
        await working;
    }

    [Fact]
    public async Task A_node_without_the_role_works_on_nothing()
    {
        await QueueAsync(database.Ours, "lane", "1", database.Clock.Now);
        using var live = new LiveUpdates(database.Connections, TimeProvider.System, NullLogger<LiveUpdates>.Instance);
        var handler = new Recorder();
        using var worker = Worker("web only", handler, live, "web");
        await worker.StartAsync(default);
        await worker.ExecuteTask!;

        Assert.Empty(handler.Seen);
    }

    [Fact]
    public async Task An_item_that_breaks_its_handler_is_put_off_ever_longer_and_what_stands_behind_it_is_done()
    {
        foreach (var payload in (string[])["-1", "2"])
            await QueueAsync(database.Ours, "lane", payload, database.Clock.Now);
        var handler = new Recorder();
        using var worker = Worker("a", handler);
        await using var db = database.Ours.Open();
        for (var (turn, wait) = (1, 30); turn <= 3; turn++, wait *= 2)
        {
            await worker.WorkOnceAsync(default);

            var again = await db.DelayedItems.AsNoTracking().SingleAsync();
            Assert.Equal(("-1", turn, database.Clock.Now.AddSeconds(wait)), (again.Payload, again.Attempt, again.DueAt));
            database.Clock.Set(again.DueAt);
        }

        Assert.Equal([2], handler.Seen[(database.Ours.Tenant.Value, "lane")]);
    }

    private LaneWorker Worker(string name, Recorder handler, LiveUpdates? live = null, string roles = "work") => ActivatorUtilities.CreateInstance<LaneWorker>(
        database.Services, Options.Create(new NodeOptions { Name = name, Roles = roles }), new IWorkHandler[] { handler }, live ?? database.Get<LiveUpdates>());

    private async Task QueueAsync(GivenAgency agency, string lane, string payload, DateTimeOffset due)
    {
        await using var db = agency.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await database.Get<WorkQueue>().AddAsync(db, lane, Kind, payload, due, default);
        await transaction.CommitAsync();
    }

    /// <summary>Works until it is told to stop.</summary>
    private sealed class Waiter : IWorkHandler
    {
        public TaskCompletionSource Working { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Kind => LaneTests.Kind;

        public async Task<WorkOutcome> HandleAsync(LaneLease lease, WorkItem item, CancellationToken cancellationToken)
        {
            await using var told = cancellationToken.Register(() => Ended.TrySetResult());
            Working.SetResult();
            await Ended.Task;
            return WorkOutcome.Completed();
        }
    }

    private sealed class Recorder : IWorkHandler
    {
        public ConcurrentDictionary<(Guid, string), List<int>> Seen { get; } = new();

        public TaskCompletionSource First { get; } = new();

        public string Kind => LaneTests.Kind;

        public Task<WorkOutcome> HandleAsync(LaneLease lease, WorkItem item, CancellationToken cancellationToken)
        {
            if (item.Payload == "-1")
                throw new InvalidOperationException("Nobody thought of this one.");
            var seen = Seen.GetOrAdd((lease.Tenant.Value, lease.Lane), _ => []);
            lock (seen)
                seen.Add(int.Parse(item.Payload, CultureInfo.InvariantCulture));
            First.TrySetResult();
            return Task.FromResult(WorkOutcome.Completed());
        }
    }
}
