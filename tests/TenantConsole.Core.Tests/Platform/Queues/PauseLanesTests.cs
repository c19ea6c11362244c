using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform.Queues;

public sealed class PauseLanesTests(RunsDatabase database) : IClassFixture<RunsDatabase>, IAsyncLifetime
{
    private GivenAgency _agency = null!;
    private StoreId _store;
    private StoreId _other;

    // The due lanes are each test's own.
    public async Task InitializeAsync()
    {
        await using (var directory = database.Directory.Open())
            await directory.Lanes.ExecuteDeleteAsync();
        _agency = await database.AgencyAsync();
        (_store, _other) = (await _agency.StoreAsync(), await _agency.StoreAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task PausedStore_IsLeftByTheWorkersOfAllNodes_UntilItIsResumed()
    {
        Assert.Equal(1, (await PauseAsync(_agency.Admin, "Wrong prices")).Value);
        var (resting, working) = (await database.StartAsync(_agency, _store), await database.StartAsync(_agency, _other));

        foreach (var node in new[] { "one", "two" })
        {
            using var worker = database.Worker(node);
            while (await worker.WorkOnceAsync(default))
            {
                // until nothing is due
            }
        }

        Assert.Equal(RunState.Waiting, (await RunsDatabase.RunAsync(_agency, resting)).State);
        Assert.Equal(RunState.Done, (await RunsDatabase.RunAsync(_agency, working)).State);
        var pause = Assert.Single((await database.Get<ListLanePauses>().RunAsync(_agency.Admin, default)).Value);
        Assert.Equal((_store, _agency.Admin.Name, "Wrong prices"), (pause.Store, pause.By, pause.Reason));
        Assert.Equal(DrainState.Empty, (await database.Get<ListQueues>().RunAsync(_agency.Admin, default)).Value.Single(r => r.Store == _store).Drain.State);

        Assert.Equal(1, (await database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default)).Value);
        using var next = database.Worker("one");
        while (await next.WorkOnceAsync(default))
        {
            // until nothing is due
        }

        Assert.Equal(RunState.Done, (await RunsDatabase.RunAsync(_agency, resting)).State);
        Assert.Empty((await database.Get<ListLanePauses>().RunAsync(_agency.Admin, default)).Value);
    }

    [Fact]
    public async Task NotificationsLane_RestsToo_AndIsDueAtOnceWhenResumed()
    {
        await QueueObjectAsync();
        await PauseAsync(_agency.Admin);
        var lanes = database.Get<LaneStore>();

        Assert.Null(await lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Objects, default));
        await QueueObjectAsync(); // what comes meanwhile raises the head, and is still left
        Assert.Null(await lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Objects, default));

        await database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default);
        var lease = (await lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Objects, default))!;
        Assert.Equal(2, (await lanes.DueAsync(lease, 500, default)).Count);
    }

    [Fact]
    public async Task LaneAtWork_IsAskedToStepAside()
    {
        await QueueObjectAsync();
        var lanes = database.Get<LaneStore>();
        var lease = (await lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Objects, default))!;
        var item = Assert.Single(await lanes.DueAsync(lease, 500, default));
        Assert.False(await lanes.OthersWaitAsync(lease, item, LaneClass.Objects, default));

        await PauseAsync(_agency.Admin);

        Assert.True(await lanes.OthersWaitAsync(lease, item, LaneClass.Objects, default));
        await lanes.SettleAsync(lease, item, WorkOutcome.Completed(), default); // its batch ends
        await lanes.ReleaseAsync(lease, DrainStep.More, default);
        Assert.Null(await lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Objects, default));
    }

    [Fact]
    public async Task Repeated_ItChangesNothing_AndIsInTheTrailOnce()
    {
        await PauseAsync(_agency.Admin, "First");
        Assert.Equal(0, (await PauseAsync(_agency.Admin, "Second")).Value);
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default);
        Assert.Equal(0, (await database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default)).Value);

        await using var db = _agency.Open();
        var entries = await db.AuditEntries.Where(e => e.Action.StartsWith("platform.work-")).OrderBy(e => e.Id).Select(e => new { e.Action, e.StoreId, e.Note }).ToListAsync();
        Assert.Equal([("platform.work-paused", _store, "First"), ("platform.work-resumed", _store, null)], entries.Select(e => (e.Action, e.StoreId!.Value, e.Note)));
    }

    [Fact]
    public async Task TwoAtTheSameMoment_PauseItOnce_AndResumeItOnce()
    {
        await PauseAsync(_agency.Admin);
        await database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default);

        Assert.Equal([0, 1], await TogetherAsync(() => PauseAsync(_agency.Admin)));
        Assert.Equal([0, 1], await TogetherAsync(() => database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default)));

        await using var db = _agency.Open();
        Assert.Equal((2, 2), (await db.AuditEntries.CountAsync(e => e.Action == "platform.work-paused"), await db.AuditEntries.CountAsync(e => e.Action == "platform.work-resumed")));
        Assert.Empty(await db.LanePauses.ToListAsync());
    }

    /// <summary>Has two come to the lanes' heads before either gets on.</summary>
    private async Task<IEnumerable<int>> TogetherAsync(Func<Task<Result<int>>> work)
    {
        Task<Result<int>>[] both;
        await using (var connection = new NpgsqlConnection(database.Superuser))
        {
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand($"select from directory.lanes where tenant_id = '{_agency.Tenant}' for update", connection, transaction);
            await hold.ExecuteNonQueryAsync();
            both = [work(), work()];
            await BlockedWork.WaitAsync(database.Superuser, both.Length);
            await transaction.CommitAsync();
        }

        return (await Task.WhenAll(both)).Select(r => r.Value).Order();
    }

    [Fact]
    public async Task WhoMayNot_AndWhoIsElsewhere_PausesNothing()
    {
        Assert.True((await PauseAsync(_agency.As(BuiltInRole.Finance))).Problem?.IsForbidden);
        Assert.Equal(Problem.UnknownCode, (await PauseAsync(_agency.As(BuiltInRole.Admin, _other))).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, (await PauseAsync(database.Theirs.Admin)).Problem?.Code);
        Assert.Equal("platform.pause-reason-too-long", (await PauseAsync(_agency.Admin, new string('x', LanePause.LongestReason + 1))).Problem?.Code);

        await using var directory = database.Directory.Open();
        Assert.False(await directory.Lanes.AnyAsync(l => l.Paused));
    }

    private Task<Result<int>> PauseAsync(Actor actor, string? reason = null) => database.Get<PauseLanes>().RunAsync(actor, [_store], reason, default);

    private async Task QueueObjectAsync()
    {
        await using var db = _agency.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await database.Get<WorkQueue>().AddAsync(db, ObjectItems.LaneOf(_store), "none", "{}", database.Clock.Now, default);
        await transaction.CommitAsync();
    }
}
