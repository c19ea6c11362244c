using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform;

public sealed class RunWorkTests(RunsDatabase database) : IClassFixture<RunsDatabase>
{
    [Fact]
    public async Task A_run_is_executed_and_reports_its_progress()
    {
        var agency = await database.AgencyAsync();
        database.Job.Script = (run, token) => ScriptedJob.Chunks(run, 3, null, token);
        var id = await database.StartAsync(agency);

        Assert.True(await database.Worker("a").WorkOnceAsync(default));

        var run = await RunsDatabase.RunAsync(agency, id);
        Assert.Equal((RunState.Done, 30L, 30L, 1, "Chunk 3"), (run.State, run.Done, run.Total, run.Attempts, run.Message));
        Assert.NotNull(run.EndedAt);
        Assert.False(await database.Worker("a").WorkOnceAsync(default), "The lane is empty and not due.");
    }

    [Fact]
    public async Task Work_of_a_worker_that_died_goes_on_from_its_last_chunk_and_the_dead_one_cannot_write()
    {
        var agency = await database.AgencyAsync();
        var stuck = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        var chunks = new List<int>();
        database.Job.Script = (run, token) => ScriptedJob.Chunks(run, 5, async chunk =>
        {
            if (chunk == 3 && run.Run.Attempts == 1)
            {
                reached.SetResult();
                await stuck.Task;
            }

            lock (chunks)
                chunks.Add(chunk);
        }, token);
        var id = await database.StartAsync(agency);

        var first = database.Worker("first").WorkOnceAsync(default);
        await reached.Task;
        Assert.False(await database.Worker("second").WorkOnceAsync(default), "The lane is held.");
        database.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.True(await database.Worker("second").WorkOnceAsync(default));
        var ended = await RunsDatabase.RunAsync(agency, id);
        stuck.SetResult();
        await first;

        Assert.Equal((RunState.Done, 50L, 2), (ended.State, ended.Done, ended.Attempts));
        Assert.Equal([1, 2, 3, 4, 5, 3], chunks); // the last one is the dead worker's, which came to nothing
        var after = await RunsDatabase.RunAsync(agency, id);
        Assert.Equal((ended.Done, ended.ReportedAt, ended.Message), (after.Done, after.ReportedAt, after.Message));
    }

    [Fact]
    public async Task A_run_whose_calls_are_held_back_waits_as_long_as_it_takes_and_that_is_no_attempt()
    {
        var agency = await database.AgencyAsync();
        var tries = 0;
        database.Job.Script = (_, _) => ++tries <= 60
            ? throw RetryLaterException.Held(Endpoints.AuthorizedShops, database.Clock.Now.AddSeconds(7))
            : Task.FromResult<Problem?>(null);
        var id = await database.StartAsync(agency);

        for (var turn = 0; turn < 60; turn++)
        {
            Assert.True(await database.Worker("a").WorkOnceAsync(default));
            Assert.False(await database.Worker("a").WorkOnceAsync(default), "It is not due yet.");
            database.Clock.Advance(TimeSpan.FromSeconds(7));
        }

        Assert.Equal(RunState.Waiting, (await RunsDatabase.RunAsync(agency, id)).State);
        Assert.True(await database.Worker("a").WorkOnceAsync(default));
        var run = await RunsDatabase.RunAsync(agency, id);
        Assert.Equal((RunState.Done, 1), (run.State, run.Attempts));
    }

    [Fact]
    public async Task What_a_run_had_to_say_reaches_each_reader_in_their_language()
    {
        var agency = await database.AgencyAsync();
        database.Job.Script = async (run, token) =>
        {
            await run.ReportAsync(3, 0, 3, Phrase.Of("platform.sync.everything", database.Clock.Now), null, token);
            return OrdersProblems.CountsDiffer(3, 2);
        };
        var id = await database.StartAsync(agency);
        await database.Worker("a").WorkOnceAsync(default);
        var get = database.Get<GetRun>();

        var english = (await get.RunAsync(agency.Admin, id, default)).Value;
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLocale.Culture);
        try
        {
            var row = (await database.Get<ListRuns>().RunAsync(agency.Admin, new(), default)).Value.Rows.Single(r => r.Id == id);
            Assert.Matches("^⟦.*⟧$", row.Message!.ToString());
            Assert.Matches("^⟦.*⟧$", row.Error!.ToString());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        Assert.Equal("3 orders were counted, 2 were written. Nothing was kept; start the export again.", english.Error);
        Assert.StartsWith("Everything since ", english.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chunk_of_rows_and_its_checkpoint_are_lost_or_kept_together()
    {
        var agency = await database.AgencyAsync();
        database.Job.Script = async (run, token) =>
        {
            await using var db = agency.Open();
            db.Clients.Add(new Client { TenantId = agency.Tenant, Id = new(Guid.NewGuid()), Name = $"Of attempt {run.Run.Attempts}" });
            if (run.Run.Attempts == 1)
            {
                database.Clock.Advance(TimeSpan.FromSeconds(31));
                Assert.NotNull(await database.Get<Core.Platform.Lanes.LaneStore>().TakeAsync("thief", TimeSpan.FromSeconds(5), Core.Database.Directory.LaneClass.Runs, token));
            }

            await run.ReportAsync(db, 1, 0, 1, null, new ScriptedJob.Checkpoint(1), token);
            return null;
        };
        var id = await database.StartAsync(agency);

        await database.Worker("a").WorkOnceAsync(default);
        Assert.Null((await RunsDatabase.RunAsync(agency, id)).Checkpoint);
        database.Clock.Advance(TimeSpan.FromSeconds(6));
        await database.Worker("a").WorkOnceAsync(default);

        await using var look = agency.Open();
        Assert.Equal(["Of attempt 2"], await look.Clients.Select(c => c.Name).ToListAsync());
        Assert.NotNull((await RunsDatabase.RunAsync(agency, id)).Checkpoint);
    }

    [Fact]
    public async Task A_run_stops_between_two_chunks_when_asked_to()
    {
        var agency = await database.AgencyAsync();
        database.Job.Script = (run, token) => ScriptedJob.Chunks(run, 100, async chunk =>
        {
            if (chunk == 4)
                Assert.True((await database.Get<CancelRun>().RunAsync(agency.Admin, run.Run.Id, token)).Ok);
        }, token);
        var id = await database.StartAsync(agency);

        await database.Worker("a").WorkOnceAsync(default);

        var run = await RunsDatabase.RunAsync(agency, id);
        Assert.Equal((RunState.Cancelled, 40L), (run.State, run.Done));
        Assert.Equal("activity.run-ended", (await database.Get<CancelRun>().RunAsync(agency.Admin, id, default)).Problem?.Code);
        await using var look = agency.Open();
        Assert.Equal(["activity.run-cancelled"], await look.AuditEntries.Select(e => e.Action).ToListAsync());
    }

    [Fact]
    public async Task What_may_pass_is_tried_again_after_30_60_and_120_seconds_and_then_given_up()
    {
        var agency = await database.AgencyAsync();
        database.Job.Script = (_, _) => throw new HttpRequestException("refused");
        var id = await database.StartAsync(agency);
        var waits = new List<int>();
        await database.Worker("a").WorkOnceAsync(default);

        while ((await RunsDatabase.RunAsync(agency, id)).EndedAt is null)
        {
            var since = database.Clock.Now;
            await using var directory = database.Directory.Open();
            var due = (await directory.Lanes.SingleAsync(l => l.TenantId == agency.Tenant)).DueAt!.Value;
            waits.Add((int)(due - since).TotalSeconds);
            Assert.Equal(RunState.Waiting, (await RunsDatabase.RunAsync(agency, id)).State);
            Assert.False(await database.Worker("a").WorkOnceAsync(default), "Not before its time.");
            database.Clock.Set(due);
            Assert.True(await database.Worker("a").WorkOnceAsync(default));
        }

        var run = await RunsDatabase.RunAsync(agency, id);
        Assert.Equal([30, 60, 120], waits);
        Assert.Equal(RunState.Failed, run.State);
        Assert.Equal("A service that the console needs did not answer. Given up after 3 further attempts.", run.Error);
    }

    [Theory]
    [InlineData("ended by the server")]
    [InlineData("broken on the way")]
    public async Task A_run_whose_database_connection_was_lost_goes_on_later(string how)
    {
        var agency = await database.AgencyAsync();
        database.Job.Script = async (run, token) =>
        {
            if (run.Run.Attempts > 1)
                return null;
            if (how == "broken on the way")
                throw new NpgsqlException("Exception while reading from stream", new IOException("the end"));
            await using var db = agency.Open();
            await db.Database.ExecuteSqlAsync($"select pg_terminate_backend(pg_backend_pid())", token);
            return null;
        };
        var id = await database.StartAsync(agency);
        await database.Worker("a").WorkOnceAsync(default);

        Assert.Equal(RunState.Waiting, (await RunsDatabase.RunAsync(agency, id)).State);
        database.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True(await database.Worker("a").WorkOnceAsync(default));
        Assert.Equal(RunState.Done, (await RunsDatabase.RunAsync(agency, id)).State);
    }

    [Fact]
    public async Task A_problem_ends_the_run_in_its_own_words_and_a_bug_without_its_details()
    {
        var agency = await database.AgencyAsync();
        database.Job.Script = (_, _) => Task.FromResult<Problem?>(new Problem("x", "Reconnect the store."));
        var problem = await database.StartAsync(agency);
        await database.Worker("a").WorkOnceAsync(default);
        database.Job.Script = (_, _) => throw new InvalidOperationException("secret detail");
        var bug = await database.StartAsync(agency);
        await database.Worker("a").WorkOnceAsync(default);
        var unknown = await database.StartAsync(agency, kind: "no.such");
        await database.Worker("a").WorkOnceAsync(default);

        Assert.Equal((RunState.Failed, "Reconnect the store."), await StateAsync(problem));
        Assert.DoesNotContain("secret", (await StateAsync(bug)).Error!, StringComparison.Ordinal);
        Assert.Equal((RunState.Failed, "This installation cannot do “no.such”."), await StateAsync(unknown));

        async Task<(RunState State, string? Error)> StateAsync(RunId id)
        {
            var run = await RunsDatabase.RunAsync(agency, id);
            return (run.State, run.Error);
        }
    }

    [Fact]
    public async Task A_stopping_node_leaves_the_run_to_another_at_once()
    {
        var agency = await database.AgencyAsync();
        using var stopping = new CancellationTokenSource();
        database.Job.Script = (run, token) => ScriptedJob.Chunks(run, 3, chunk =>
        {
            if (chunk == 2 && run.Run.Attempts == 1)
                stopping.Cancel();
            return Task.CompletedTask;
        }, token);
        var id = await database.StartAsync(agency);

        await database.Worker("a").WorkOnceAsync(stopping.Token);
        Assert.Equal(RunState.Waiting, (await RunsDatabase.RunAsync(agency, id)).State);
        Assert.True(await database.Worker("b").WorkOnceAsync(default), "The lane was given back, not left to run out.");

        Assert.Equal((RunState.Done, 30L, 2), ((await RunsDatabase.RunAsync(agency, id)).State, (await RunsDatabase.RunAsync(agency, id)).Done, (await RunsDatabase.RunAsync(agency, id)).Attempts));
    }

    [Fact]
    public async Task A_run_that_never_gets_anywhere_is_given_up()
    {
        var agency = await database.AgencyAsync();
        var id = await database.StartAsync(agency);
        await using (var db = agency.Open())
            await db.Runs.ExecuteUpdateAsync(set => set.SetProperty(r => r.Attempts, RunWork.MostAttempts));

        await database.Worker("a").WorkOnceAsync(default);

        Assert.Equal(RunState.Failed, (await RunsDatabase.RunAsync(agency, id)).State);
    }

    [Fact]
    public async Task Nothing_of_a_closed_agency_is_worked_on()
    {
        var agency = await database.AgencyAsync();
        await database.StartAsync(agency);
        await using var directory = database.Directory.Open();
        await directory.Agencies.Where(a => a.TenantId == agency.Tenant).ExecuteUpdateAsync(set => set.SetProperty(a => a.State, AgencyState.Closed));

        Assert.False(await database.Worker("a").WorkOnceAsync(default));
    }
}
