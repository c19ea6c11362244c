using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;

namespace TenantConsole.Core.Tests.Platform;

public sealed class CancelRunsTests(RunsDatabase database) : IClassFixture<RunsDatabase>
{
    private CancelRuns Cancel => database.Get<CancelRuns>();

    [Fact]
    public async Task AllThatMatch_AreAsked_BeyondTheFirstPage_AndNoOther()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var matching = new HashSet<RunId>();
        for (var i = 0; i < 55; i++)
            matching.Add(await database.StartAsync(agency, store));
        var (otherKind, otherStore, theirs) = (await database.StartAsync(agency, store, "other.kind"), await database.StartAsync(agency), await database.StartAsync(database.Theirs));

        var outcomes = (await Cancel.RunAsync(agency.Admin, new(new(ScriptedJob.RunKind, Stores: [store])), default)).Value;

        Assert.Equal(matching, outcomes.Where(o => o.Problem is null).Select(o => o.Run).ToHashSet());
        Assert.Equal(55, outcomes.Count);
        foreach (var run in new[] { otherKind, otherStore })
            Assert.False((await RunsDatabase.RunAsync(agency, run)).CancelRequested);
        Assert.False((await RunsDatabase.RunAsync(database.Theirs, theirs)).CancelRequested);
        await using var db = agency.Open();
        Assert.Equal(55, await db.Runs.CountAsync(r => r.CancelRequested));
        var entries = await db.AuditEntries.Where(e => e.Action == "activity.run-cancelled").Select(e => e.SubjectId).ToListAsync();
        Assert.Equal(matching.Select(m => m.ToString()).ToHashSet(), entries.ToHashSet());
        Assert.Equal(55, entries.Count);
    }

    [Fact]
    public async Task Picked_HaveAnOutcomeEach_AndOneThatEndedDoesNotStopTheOthers()
    {
        var agency = await database.AgencyAsync();
        var (open, ended, asked, foreign) = (await database.StartAsync(agency), await database.StartAsync(agency), await database.StartAsync(agency), await database.StartAsync(database.Theirs));
        await using (var db = agency.Open())
            await db.Runs.Where(r => r.Id == ended).ExecuteUpdateAsync(set => set.SetProperty(r => r.EndedAt, database.Clock.Now).SetProperty(r => r.State, RunState.Done));
        await database.Get<CancelRun>().RunAsync(agency.Admin, asked, default);

        var outcomes = (await Cancel.RunAsync(agency.Admin, new(new(), [ended, open, foreign, asked, open]), default)).Value.ToDictionary(o => o.Run, o => o.Problem?.Code);

        Assert.Equal(4, outcomes.Count);
        Assert.Equal((null, null, "activity.run-ended", Problem.UnknownCode), (outcomes[open], outcomes[asked], outcomes[ended], outcomes[foreign]));
        await using var after = agency.Open();
        Assert.Equal(2, await after.AuditEntries.CountAsync(e => e.Action == "activity.run-cancelled")); // each once
    }

    [Fact]
    public async Task WhoReachesSomeStores_CancelsThere_WhateverTheFilterMeans()
    {
        var agency = await database.AgencyAsync();
        var (near, far) = (await agency.StoreAsync(), await agency.StoreAsync());
        var (ofNear, ofFar, ofAgency) = (await database.StartAsync(agency, near), await database.StartAsync(agency, far), await database.StartAsync(agency));

        var outcomes = (await Cancel.RunAsync(agency.As(BuiltInRole.Admin, near), new(new()), default)).Value;

        Assert.Equal([ofNear], outcomes.Select(o => o.Run));
        Assert.False((await RunsDatabase.RunAsync(agency, ofFar)).CancelRequested);
        Assert.False((await RunsDatabase.RunAsync(agency, ofAgency)).CancelRequested);
        Assert.True((await Cancel.RunAsync(agency.As(BuiltInRole.Finance), new(new()), default)).Problem?.IsForbidden);
    }

    [Fact]
    public async Task Count_StopsWhereAsked_AndKeepsToTheFilter()
    {
        var agency = await database.AgencyAsync();
        for (var i = 0; i < 4; i++)
            await database.StartAsync(agency);
        await database.StartAsync(agency, kind: "other.kind");

        Assert.Equal(new(3, true), (await database.Get<CountRuns>().RunAsync(agency.Admin, new(), 3, default)).Value);
        Assert.Equal(new(5, false), (await database.Get<CountRuns>().RunAsync(agency.Admin, new(), 5, default)).Value);
        Assert.Equal(new(1, false), (await database.Get<CountRuns>().RunAsync(agency.Admin, new("other.kind"), 5, default)).Value);
        Assert.Equal(new(0, false), (await database.Get<CountRuns>().RunAsync(agency.Admin, new(State: RunState.Failed), 5, default)).Value);
    }
}
