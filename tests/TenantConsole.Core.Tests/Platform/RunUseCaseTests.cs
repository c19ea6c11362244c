using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;

namespace TenantConsole.Core.Tests.Platform;

public sealed class RunUseCaseTests(RunsDatabase database) : IClassFixture<RunsDatabase>
{
    [Fact]
    public async Task Runs_come_newest_first_a_page_at_a_time()
    {
        var agency = await database.AgencyAsync();
        var started = new List<RunId>();
        for (var i = 0; i < 7; i++)
            started.Add(await database.StartAsync(agency));
        await database.StartAsync(database.Theirs);

        var seen = new List<RunId>();
        RunId? after = null;
        do
        {
            var page = (await database.Get<ListRuns>().RunAsync(agency.Admin, new(After: after, Size: 3), default)).Value;
            Assert.InRange(page.Rows.Count, 1, 3);
            seen.AddRange(page.Rows.Select(r => r.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(started.AsEnumerable().Reverse(), seen);
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        var agency = await database.AgencyAsync();
        var (a, b) = (await agency.StoreAsync(), await agency.StoreAsync());
        var ofA = await database.StartAsync(agency, a);
        var ofB = await database.StartAsync(agency, b, "other.kind");

        Assert.Equal([ofA], await IdsAsync(new(Stores: [a])));
        Assert.Equal([ofB], await IdsAsync(new(Kind: "other.kind")));
        Assert.Equal([ofB, ofA], await IdsAsync(new(Stores: [a, b])));
        Assert.Equal([ofB, ofA], await IdsAsync(new(Open: true)));
        Assert.Equal([ofB, ofA], await IdsAsync(new(State: RunState.Waiting)));
        Assert.Empty(await IdsAsync(new(State: RunState.Done)));

        async Task<IEnumerable<RunId>> IdsAsync(ListRuns.Request request) =>
            (await database.Get<ListRuns>().RunAsync(agency.Admin, request, default)).Value.Rows.Select(r => r.Id);
    }

    [Fact]
    public async Task Peoples_runs_stand_apart_from_those_of_schedules()
    {
        var agency = await database.AgencyAsync();
        var me = agency.Admin;
        await database.StartAsync(agency, by: agency.System);
        var mine = await database.StartAsync(agency, by: me);
        var theirs = await database.StartAsync(agency, by: agency.As(BuiltInRole.Finance));

        Assert.Equal([theirs, mine], await IdsAsync(RunStarter.People));
        Assert.Equal([mine], await IdsAsync(RunStarter.Me));

        async Task<IEnumerable<RunId>> IdsAsync(RunStarter by) =>
            (await database.Get<ListRuns>().RunAsync(me, new(By: by), default)).Value.Rows.Select(r => r.Id);
    }

    [Fact]
    public async Task People_see_the_runs_of_their_stores_and_their_own()
    {
        var agency = await database.AgencyAsync();
        var (near, far) = (await agency.StoreAsync(), await agency.StoreAsync());
        var limited = agency.As(BuiltInRole.Finance, near);
        var inReach = await database.StartAsync(agency, near);
        var outOfReach = await database.StartAsync(agency, far);
        var agencys = await database.StartAsync(agency);
        RunId own;
        await using (var db = agency.Open())
            own = await database.Get<StartRun>().RunAsync(db, limited, new(ScriptedJob.RunKind, "Mine", new { }), default);

        var list = (await database.Get<ListRuns>().RunAsync(limited, new(), default)).Value.Rows.Select(r => r.Id).ToHashSet();

        Assert.Equal(new[] { inReach, own }.ToHashSet(), list);
        var get = database.Get<GetRun>();
        Assert.True((await get.RunAsync(limited, inReach, default)).Ok);
        Assert.Equal(Problem.UnknownCode, (await get.RunAsync(limited, outOfReach, default)).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, (await get.RunAsync(limited, agencys, default)).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, (await get.RunAsync(database.Theirs.Admin, inReach, default)).Problem?.Code);
        Assert.True((await get.RunAsync(agency.As(BuiltInRole.Viewer), inReach, default)).Problem?.IsForbidden);
        Assert.True((await database.Get<ListRuns>().RunAsync(agency.As(BuiltInRole.Viewer), new(), default)).Problem?.IsForbidden);
    }

    [Fact]
    public async Task Only_who_may_cancel_cancels_and_only_within_reach()
    {
        var agency = await database.AgencyAsync();
        var (near, far) = (await agency.StoreAsync(), await agency.StoreAsync());
        var run = await database.StartAsync(agency, far);
        var cancel = database.Get<CancelRun>();

        Assert.True((await cancel.RunAsync(agency.As(BuiltInRole.Finance), run, default)).Problem?.IsForbidden);
        Assert.Equal(Problem.UnknownCode, (await cancel.RunAsync(agency.As(BuiltInRole.Admin, near), run, default)).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, (await cancel.RunAsync(database.Theirs.Admin, run, default)).Problem?.Code);
        Assert.False((await RunsDatabase.RunAsync(agency, run)).CancelRequested);
        Assert.True((await cancel.RunAsync(agency.As(BuiltInRole.Admin, far), run, default)).Ok);
        using var worker = database.Worker("a");
        while (await worker.WorkOnceAsync(default))
        {
            // the lanes of the other tests are due longer
        }

        Assert.Equal(RunState.Cancelled, (await RunsDatabase.RunAsync(agency, run)).State);
    }
}
