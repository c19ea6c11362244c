using System.Text;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform.Queues;

public sealed class DeadLetterTests(RunsDatabase database) : IClassFixture<RunsDatabase>, IAsyncLifetime
{
    private GivenAgency _agency = null!;
    private StoreId _store;
    private StoreId _other;

    public async Task InitializeAsync()
    {
        _agency = await database.AgencyAsync();
        (_store, _other) = (await _agency.StoreAsync(), await _agency.StoreAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task List_IsFilteredAndPagedByKey_WhatFailedLastFirst()
    {
        for (var i = 0; i < 25; i++)
            await SetAsideAsync(_store, $"57{i:00}", reason: i % 2 == 0 ? "23514 ck_a" : "JsonException", at: database.Clock.Now.AddSeconds(i / 3));
        await SetAsideAsync(_other, "9900", kind: "product");

        var seen = new List<string>();
        string? next = null;
        do
        {
            var page = (await ListAsync(_agency.Admin, new([_store]), next)).Value;
            Assert.Equal(new Counted(25, false), page.Total);
            seen.AddRange(page.Rows.Select(r => r.Id));
            next = page.Next;
        }
        while (next is not null);
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(i => $"57{i:00}"), seen);

        var all = (await ListAsync(_agency.Admin, DeadLetterFilter.None)).Value;
        Assert.Equal((26L, "order,product"), (all.Total.Count, string.Join(',', all.Kinds)));
        Assert.Equal([("23514 ck_a", new(13, false)), ("JsonException", new(12, false)), ("FormatException", new Counted(1, false))], all.Reasons.Select(r => (r.Kept, r.Letters)));
        Assert.Equal(["FormatException"], (await ListAsync(_agency.Admin, new([_other]))).Value.Reasons.Select(r => r.Kept));
        Assert.Equal(["9900"], (await ListAsync(_agency.Admin, new(Kind: "product"))).Value.Rows.Select(r => r.Id));
        Assert.Equal(12, (await ListAsync(_agency.Admin, new(Reason: "JsonException"))).Value.Total.Count);
        Assert.Equal(new Counted(10, true), (await database.Get<ListDeadLetters>().CountAsync(_agency.Admin, new(Reason: "JsonException"), 10, default)).Value);
        Assert.True((await database.Get<ListDeadLetters>().CountAsync(_agency.As(BuiltInRole.Viewer), DeadLetterFilter.None, 10, default)).Problem?.IsForbidden);
        Assert.Equal(10, (await ListAsync(_agency.Admin, new(Text: "571"))).Value.Total.Count);
    }

    [Fact]
    public async Task List_IsOfTheStoresInReachAlone()
    {
        await SetAsideAsync(_store, "1");
        await SetAsideAsync(_other, "2");

        Assert.Equal(["1"], (await ListAsync(_agency.As(BuiltInRole.Finance, _store), DeadLetterFilter.None)).Value.Rows.Select(r => r.Id));
        Assert.Empty((await ListAsync(database.Theirs.Admin, new([_store]))).Value.Rows);
        Assert.True((await ListAsync(_agency.As(BuiltInRole.Viewer), DeadLetterFilter.None)).Problem?.IsForbidden);
        Assert.Equal(Problem.UnknownCode, (await database.Get<GetDeadLetter>().RunAsync(database.Theirs.Admin, new(_store, "order", "1"), default)).Problem?.Code);
    }

    [Fact]
    public async Task Replay_OfPickedOnes_QueuesThoseAndLeavesTheOthers()
    {
        foreach (var id in new[] { "1", "2", "3" })
            await SetAsideAsync(_store, id);
        await SetAsideAsync(_other, "1");

        var replayed = await Replay.RunAsync(_agency.Admin, new(DeadLetterFilter.None, [new(_store, "order", "1"), new(_store, "order", "3"), new(_store, "order", "gone"), new(_other, "product", "1")]), default);

        Assert.Equal(2, replayed.Value);
        Assert.Equal([(_store, "2"), (_other, "1")], (await ListAsync(_agency.Admin, DeadLetterFilter.None)).Value.Rows.OrderByDescending(r => r.Id).Select(r => (r.Store, r.Id)));
        Assert.Equal(["1", "3"], await QueuedAsync(_store));
        Assert.Empty(await QueuedAsync(_other));
    }

    [Fact]
    public async Task Replay_OfAllThatMatch_TakesThoseOfTheFilter_InReach_AndSaysSoInTheTrailOfEachStore()
    {
        await SetAsideAsync(_store, "1");
        await SetAsideAsync(_other, "2");
        await SetAsideAsync(_other, "3", kind: "product");
        var theirs = await database.Theirs.StoreAsync();
        await SetAsideAsync(theirs, "4", agency: database.Theirs);

        Assert.True((await Replay.RunAsync(_agency.As(BuiltInRole.Finance), new(DeadLetterFilter.None), default)).Problem?.IsForbidden);
        Assert.Equal(0, (await Replay.RunAsync(database.Theirs.Admin, new(DeadLetterFilter.None, [new(_store, "order", "1")]), default)).Value);
        Assert.Equal(1, (await Replay.RunAsync(_agency.As(BuiltInRole.Admin, _store), new(DeadLetterFilter.None), default)).Value);
        Assert.Equal(1, (await Replay.RunAsync(_agency.Admin, new(new(Kind: "order")), default)).Value);
        Assert.Equal(0, (await Replay.RunAsync(_agency.Admin, new(new(Kind: "order")), default)).Value);

        Assert.Equal(["3"], (await ListAsync(_agency.Admin, DeadLetterFilter.None)).Value.Rows.Select(r => r.Id));
        Assert.Contains("4", (await ListAsync(database.Theirs.Admin, new([theirs]))).Value.Rows.Select(r => r.Id));
        await using var db = _agency.Open();
        Assert.Equal(new HashSet<StoreId?> { _store, _other }, (await db.AuditEntries.Where(e => e.Action == "platform.dead-letters-replayed").Select(e => e.StoreId).ToListAsync()).ToHashSet());
    }

    [Fact]
    public async Task AVersionThatIsTaken_ClearsTheLetter_AndAnOlderOneDoesNot()
    {
        var (context, failed) = (new StoreContext(_agency.Tenant, _store, "GB", "GBP", "Europe/London"), database.Clock.Now);
        await SetAsideAsync(_store, "1", kind: "test.thing", version: failed);
        await SetAsideAsync(_store, "2", kind: "test.thing", version: DateTimeOffset.UnixEpoch);
        var writer = database.Get<MirrorWriter>();

        await writer.WriteAsync(context, [Thing("1", failed.AddMinutes(-1))], null, default);
        Assert.Equal(2, (await ListAsync(_agency.Admin, new([_store]))).Value.Total.Count);

        await writer.WriteAsync(context, [Thing("1", failed), Thing("2", failed)], null, default);
        Assert.Equal(Counted.None, (await ListAsync(_agency.Admin, new([_store]))).Value.Total);
    }

    [Fact]
    public async Task ThatFailsAgainAndAgain_KeepsItsFirstTime_AndCountsItsTries()
    {
        var context = new StoreContext(_agency.Tenant, _store, "GB", "GBP", "Europe/London");
        var first = database.Clock.Now;
        for (var i = 0; i < 3; i++)
        {
            await database.Get<MirrorWriter>().WriteAsync(context, [Thing("1", database.Clock.Now, "{\"poison\":\"\0\"}")], null, default);
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var letter = (await database.Get<GetDeadLetter>().RunAsync(_agency.Admin, new(_store, "test.thing", "1"), default)).Value;
        Assert.Equal((3, null), (letter.Letter.Attempts, letter.MirroredAt));
        Assert.Equal(first, letter.Letter.FirstFailedAt!.Value, TimeSpan.FromMilliseconds(1));
        Assert.Equal(first.AddMinutes(2), letter.Letter.FailedAt, TimeSpan.FromMilliseconds(1));
        Assert.StartsWith("It holds a value", letter.Letter.Words.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_HasTheRowsOfTheFilter_AndIsInTheTrail()
    {
        await SetAsideAsync(_store, "5771", reason: "Unknown to the platform");
        await SetAsideAsync(_other, "5772");
        using var file = new MemoryStream();

        var written = await database.Get<ExportDeadLetters>().RunAsync(_agency.Admin, new(new([_store]), TableFormat.Csv, TimeZoneInfo.Utc, _ => "Aurelia"), file, default);

        Assert.True(written.Ok);
        var text = Encoding.UTF8.GetString(file.ToArray());
        Assert.Contains("Aurelia,order,5771,\"The platform does not know it, or no longer has it.\",Unknown to the platform,1,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("5772", text, StringComparison.Ordinal);
        await using var db = _agency.Open();
        Assert.Single(await db.AuditEntries.Where(e => e.Action == "platform.dead-letters-exported").ToListAsync());
    }

    [Fact]
    public async Task FailedRowsOfASynchronisation_AreKeptWithTheirReasons_AndReplayedByThemselves()
    {
        var run = await database.StartAsync(_agency, _store, "orders.sync");
        await using (var batch = database.Tenants.BeginBatch(_agency.Tenant))
        {
            var context = new RunContext(await RunsDatabase.RunAsync(_agency, run), database.Tenants, database.Clock);
            foreach (var rows in new[] { new[] { "1", "2" }, ["2", "3"] }) // a chunk that is repeated after a crash reports its rows again
            {
                foreach (var command in context.Report(new(10, 3, 10, null, null, [.. rows.Select(id => new FailedRow("order", id, RefusalWords.Of("23514 ck_a")))])).Commands)
                    batch.BatchCommands.Add(command);
            }

            await batch.CommitAsync(default);
        }

        foreach (var id in new[] { "1", "3", "4" }) // 2 was taken since, 4 is of another run
            await SetAsideAsync(_store, id);
        var retry = database.Get<RetryFailedRows>();

        Assert.Equal("activity.run-at-work", (await retry.RunAsync(_agency.Admin, run, default)).Problem?.Code);
        await using (var db = _agency.Open())
            await db.Runs.Where(r => r.Id == run).ExecuteUpdateAsync(set => set.SetProperty(r => r.EndedAt, database.Clock.Now).SetProperty(r => r.State, RunState.DoneWithFailures));
        var page = (await RowsAsync(_agency.Admin, run)).Value;
        Assert.Equal(["1", "2", "3"], page.Rows.Select(r => r.Id));
        Assert.Equal((3, true, "It breaks a rule of the database (23514 ck_a)."), (page.Total, page.MayRetry, page.Rows[0].Reason.ToString()));
        Assert.Equal([FailedRowState.Failed, FailedRowState.Right, FailedRowState.Failed], page.Rows.Select(r => r.State!.Value));
        Assert.Equal(new(2, 0, 1), page.Counts);
        Assert.StartsWith("Retry: what it refers to", page.Rows[0].Reason.Remedy?.ToString(), StringComparison.Ordinal);
        Assert.False((await RowsAsync(_agency.As(BuiltInRole.Finance), run)).Value.MayRetry);
        Assert.Equal(Problem.UnknownCode, (await RowsAsync(_agency.As(BuiltInRole.Finance, _other), run)).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, (await RowsAsync(database.Theirs.Admin, run)).Problem?.Code);
        Assert.True((await retry.RunAsync(_agency.As(BuiltInRole.Finance), run, default)).Problem?.IsForbidden);
        Assert.Equal(Problem.UnknownCode, (await retry.RunAsync(database.Theirs.Admin, run, default)).Problem?.Code);

        Assert.Equal(new(2, null), (await retry.RunAsync(_agency.Admin, run, default)).Value);

        Assert.Equal(["1", "3"], await QueuedAsync(_store));
        Assert.Equal(["1", "3"], (await RowsAsync(_agency.Admin, run)).Value.Rows.Where(r => r.RetriedAt is not null).Select(r => r.Id));
        Assert.Equal(new(0, 2, 1), (await RowsAsync(_agency.Admin, run)).Value.Counts);
        Assert.Equal(["4"], (await ListAsync(_agency.Admin, new([_store]))).Value.Rows.Select(r => r.Id));
        Assert.Equal("activity.nothing-to-retry", (await retry.RunAsync(_agency.Admin, run, default)).Problem?.Code);
        await using var trail = _agency.Open();
        Assert.Single(await trail.AuditEntries.Where(e => e.Action == "activity.rows-retried").ToListAsync());

        using var file = new MemoryStream();
        Assert.True((await database.Get<ExportRunFailures>().RunAsync(_agency.Admin, new(run, TableFormat.Csv, TimeZoneInfo.Utc), file, default)).Ok);
        Assert.Equal(4, Encoding.UTF8.GetString(file.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private ReplayDeadLetters Replay => database.Get<ReplayDeadLetters>();

    private Task<Result<ListDeadLetters.Page>> ListAsync(Actor actor, DeadLetterFilter filter, string? after = null) => database.Get<ListDeadLetters>().RunAsync(actor, new(filter, after, 10), default);

    private Task<Result<ListRunFailures.Page>> RowsAsync(Actor actor, RunId run) => database.Get<ListRunFailures>().RunAsync(actor, new(run), default);

    private Task SetAsideAsync(
        StoreId store, string id, string kind = "order", string reason = "FormatException", DateTimeOffset? at = null, DateTimeOffset? version = null, GivenAgency? agency = null) =>
        (agency ?? _agency).SaveAsync(new DeadLetter
        {
            TenantId = (agency ?? _agency).Tenant,
            StoreId = store,
            Kind = kind,
            ObjectId = id,
            Reason = reason,
            UpdateTime = version ?? database.Clock.Now,
            FailedAt = at ?? database.Clock.Now,
        });

    private async Task<List<string>> QueuedAsync(StoreId store)
    {
        var lane = ObjectItems.LaneOf(store);
        await using var db = _agency.Open();
        var payloads = await db.WorkItems.Where(i => i.Lane == lane).OrderBy(i => i.Sequence).Select(i => i.Payload).ToListAsync();
        return [.. payloads.Select(p => System.Text.Json.JsonSerializer.Deserialize<ObjectKey>(p, System.Text.Json.JsonSerializerOptions.Web).Id).Order(StringComparer.Ordinal)];
    }

    private static PlatformObject Thing(string id, DateTimeOffset at, string json = "{}") => new("test.thing", id, at, Encoding.UTF8.GetBytes(json), null);
}
