using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Runs;

namespace TenantConsole.Core.Tests.Platform;

public sealed class QueueTests(RunsDatabase database) : IClassFixture<RunsDatabase>, IAsyncLifetime
{
    private const string Kind = "test.item";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private LaneStore Lanes => database.Get<LaneStore>();

    public async Task InitializeAsync()
    {
        await using var directory = database.Directory.Open();
        await directory.Lanes.ExecuteDeleteAsync();
        await using var db = database.Ours.Open();
        await db.WorkItems.ExecuteDeleteAsync();
        await db.SettledItems.ExecuteDeleteAsync();
        await db.DelayedItems.ExecuteDeleteAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Working_off_a_lane_changes_and_deletes_no_row_but_its_head_so_an_old_transaction_slows_nothing()
    {
        await QueueAsync("lane", 300);
        await using var old = await OldTransactionAsync();
        var lease = (await TakeAsync())!;
        var head = await HeadAsync();

        var sizes = new List<int>();
        while (await Lanes.DueAsync(lease, 100, default) is { Count: > 0 } items)
        {
            sizes.Add(items.Count);
            await SettleAsync(lease, [.. items.Select(i => new WorkVerdict(i, WorkState.Done))]);
        }

        Assert.Equal([100, 100, 100], sizes);
        Assert.Equal(head, await HeadAsync());
        await Lanes.ReleaseAsync(lease, DrainStep.Drained, default);
        Assert.Equal(
            [(300L, 0L), (300L, 0L)],
            [await RowsAsync("queue_items"), await RowsAsync("queue_outcomes")]);
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task A_new_tenure_goes_on_after_the_last_settled_item_of_the_one_that_died()
    {
        await QueueAsync("lane", 10);
        var dead = (await TakeAsync())!;
        var items = await Lanes.DueAsync(dead, 500, default);
        await SettleAsync(dead, [.. items.Take(4).Select(i => new WorkVerdict(i, WorkState.Done))]);
        database.Clock.Advance(Lease);

        var next = (await TakeAsync())!;

        Assert.Equal(["5", "6", "7", "8", "9", "10"], (await Lanes.DueAsync(next, 500, default)).Select(i => i.Payload));
    }

    [Fact]
    public async Task Items_of_one_batch_end_differently_and_their_outcomes_are_kept()
    {
        await QueueAsync("lane", 3);
        var lease = (await TakeAsync())!;
        var items = await Lanes.DueAsync(lease, 500, default);
        var later = database.Clock.Now.AddSeconds(30);

        await SettleAsync(lease, [new(items[0], WorkState.Done), new(items[1], WorkState.Again, later), new(items[2], WorkState.Dead)]);
        await Lanes.ReleaseAsync(lease, DrainStep.Drained, default);

        await using var db = database.Ours.Open();
        Assert.Equal([WorkState.Done, WorkState.Again, WorkState.Dead], await db.SettledItems.OrderBy(s => s.Sequence).Select(s => s.State).ToListAsync());
        Assert.Null(await TakeAsync());
        database.Clock.Advance(TimeSpan.FromSeconds(30));
        var again = Assert.Single(await Lanes.DueAsync((await TakeAsync())!, 500, default));
        Assert.Equal(("2", 1, items[1].CreatedAt), (again.Payload, again.Attempt, again.CreatedAt));
        Assert.Empty(await db.DelayedItems.ToListAsync());
    }

    [Fact]
    public async Task What_is_queued_while_a_lane_is_held_makes_it_due_again()
    {
        await QueueAsync("lane", 1);
        var lease = (await TakeAsync())!;
        await SettleAsync(lease, [new((await Lanes.DueAsync(lease, 500, default))[0], WorkState.Done)]);
        Assert.Empty(await Lanes.DueAsync(lease, 500, default));
        await QueueAsync("lane", 1);

        await Lanes.ReleaseAsync(lease, DrainStep.Drained, default);

        Assert.Single(await Lanes.DueAsync((await TakeAsync())!, 500, default));
    }

    [Fact]
    public async Task A_head_that_is_raised_while_the_lane_is_held_stays_due_though_no_item_came()
    {
        await QueueAsync("lane", 1);
        var lease = (await TakeAsync())!;
        await SettleAsync(lease, [new((await Lanes.DueAsync(lease, 500, default))[0], WorkState.Done)]);
        await using (var directory = database.Directory.Open())
            await directory.Lanes.ExecuteUpdateAsync(set => set.SetProperty(l => l.DueAt, database.Clock.Now)); // as the inbox does

        await Lanes.ReleaseAsync(lease, DrainStep.Drained, default);

        var again = (await TakeAsync())!;
        Assert.Empty(await Lanes.DueAsync(again, 500, default));
        await Lanes.ReleaseAsync(again, DrainStep.Drained, default);
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task Tables_are_emptied_when_their_turn_is_long_over_and_all_in_them_is_settled()
    {
        database.Clock.Advance(4 * WorkSlots.Turn);
        await Lanes.EmptyAsync(default); // of what other tests left
        await QueueAsync("lane", 2);
        await QueueAsync("other", 1);
        database.Clock.Advance(4 * WorkSlots.Turn);
        Assert.Equal(0, await Lanes.EmptyAsync(default));

        var lease = (await TakeAsync())!;
        await SettleAsync(lease, [.. (await Lanes.DueAsync(lease, 500, default)).Select(i => new WorkVerdict(i, WorkState.Done))]);
        await Lanes.ReleaseAsync(lease, DrainStep.Drained, default);
        Assert.Equal(0, await Lanes.EmptyAsync(default));

        var other = (await TakeAsync())!;
        await SettleAsync(other, [.. (await Lanes.DueAsync(other, 500, default)).Select(i => new WorkVerdict(i, WorkState.Done))]);
        await Lanes.ReleaseAsync(other, DrainStep.Drained, default);
        await QueueAsync("lane", 1);
        await using (await OldTransactionAsync("select count(*) from platform.queue_items"))
            Assert.Equal(0, await Lanes.EmptyAsync(default)); // a reader is in the way; nobody waits for it

        Assert.Equal(1, await Lanes.EmptyAsync(default));

        Assert.Equal((1L, 0L), await RowsAsync("queue_items"));
        Assert.Single(await Lanes.DueAsync((await TakeAsync())!, 500, default));
    }

    [Fact]
    public async Task What_waits_in_a_paused_lane_keeps_no_table_from_being_emptied_and_its_order()
    {
        database.Clock.Advance(4 * WorkSlots.Turn);
        await Lanes.EmptyAsync(default); // of what other tests left
        var slot = WorkSlots.At(database.Clock.Now);
        await QueueAsync("lane", 3);
        var dead = (await TakeAsync())!;
        var items = await Lanes.DueAsync(dead, 500, default);
        await SettleAsync(dead, [new(items[0], WorkState.Done)]);
        await PauseAsync(true);
        database.Clock.Advance(4 * WorkSlots.Turn);

        await Lanes.EmptyAsync(default);

        Assert.Equal((0L, 0L), ((long)(await ScalarAsync($"select pg_relation_size('platform.queue_items_{slot}')"))!, (long)(await ScalarAsync($"select pg_relation_size('platform.queue_outcomes_{slot}')"))!));
        await Assert.ThrowsAsync<LaneLeaseLostException>(() => Lanes.SettleAsync(dead, items[1], WorkOutcome.Completed(), default)); // it lives, and is too late
        await QueueAsync("lane", 1);
        Assert.Null(await TakeAsync());
        await PauseAsync(false);
        var next = (await TakeAsync())!;
        var left = await Lanes.DueAsync(next, 500, default);
        Assert.Equal(["2", "3", "1"], left.Select(i => i.Payload));
        Assert.Equal([items[1].Sequence, items[2].Sequence], left.Take(2).Select(i => i.Sequence));
        await SettleAsync(next, [.. left.Select(i => new WorkVerdict(i, WorkState.Done))]);
        await Lanes.ReleaseAsync(next, DrainStep.Drained, default);
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task A_paused_lane_that_is_still_held_is_left_to_its_holder()
    {
        database.Clock.Advance(4 * WorkSlots.Turn);
        await Lanes.EmptyAsync(default);
        await QueueAsync("lane", 1);
        database.Clock.Advance(4 * WorkSlots.Turn);
        var holder = (await TakeAsync())!;
        var item = Assert.Single(await Lanes.DueAsync(holder, 500, default));
        await PauseAsync(true);

        await Lanes.EmptyAsync(default);

        Assert.Equal(item.Slot, Assert.Single(await Lanes.DueAsync(holder, 500, default)).Slot);
        await Lanes.SettleAsync(holder, item, WorkOutcome.Completed(), default);
        await Lanes.ReleaseAsync(holder, DrainStep.Drained, default);
    }

    private async Task PauseAsync(bool paused)
    {
        await using var directory = database.Directory.Open();
        await directory.Lanes.ExecuteUpdateAsync(set => set.SetProperty(l => l.Paused, paused));
    }

    [Fact]
    public void A_slot_is_kept_while_it_is_filled_and_for_two_turns_after()
    {
        var now = new DateTimeOffset(2026, 3, 1, 12, 4, 59, TimeSpan.Zero);
        var turns = Enumerable.Range(0, WorkSlots.Count).Select(turn => WorkSlots.At(now + (turn * WorkSlots.Turn))).ToList();

        Assert.Equal(WorkSlots.Count, turns.Distinct().Count());
        Assert.All([0, 1, 2], turn => Assert.Contains(turns[0], WorkSlots.Kept(now + (turn * WorkSlots.Turn))));
        Assert.DoesNotContain((int)turns[0], WorkSlots.Kept(now + (3 * WorkSlots.Turn)));
    }

    [Fact]
    public async Task A_long_run_steps_aside_between_two_chunks_for_what_is_due_behind_it()
    {
        var agency = await database.AgencyAsync();
        var other = new TaskCompletionSource();
        RunId? first = null;
        database.Job.Script = async (run, token) =>
        {
            if (run.Run.Id != first)
            {
                other.SetResult();
                return null;
            }

            for (var chunk = run.Checkpoint<ScriptedJob.Checkpoint>()?.Chunk ?? 0; !other.Task.IsCompleted;)
                await run.ReportAsync(++chunk, 0, null, null, new ScriptedJob.Checkpoint(chunk), token);
            return null;
        };
        first = await database.StartAsync(agency);
        var second = await database.StartAsync(agency);
        using var worker = Worker(new WorkOptions { Slice = TimeSpan.FromMilliseconds(100) });

        Assert.True(await worker.WorkOnceAsync(default).WaitAsync(TimeSpan.FromMinutes(2)));

        Assert.Equal((RunState.Done, 1), ((await RunsDatabase.RunAsync(agency, second)).State, (await RunsDatabase.RunAsync(agency, second)).Attempts));
        var long_ = await RunsDatabase.RunAsync(agency, first.Value);
        Assert.Equal((RunState.Done, 1), (long_.State, long_.Attempts));
    }

    private LaneWorker Worker(WorkOptions options)
    {
        var runs = ActivatorUtilities.CreateInstance<RunWork>(database.Services, Options.Create(options));
        return ActivatorUtilities.CreateInstance<LaneWorker>(
            database.Services, Options.Create(new NodeOptions { Name = "sliced" }), Options.Create(options), new IWorkHandler[] { runs });
    }

    private Task<LaneLease?> TakeAsync() => Lanes.TakeAsync("n", Lease, LaneClass.Runs, default);

    private async Task QueueAsync(string lane, int count)
    {
        await using var batch = new NpgsqlBatch(await database.Get<NpgsqlDataSource>().OpenConnectionAsync());
        await using var connection = batch.Connection!;
        batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Core.Database.TenantSetting.Sql(database.Ours.Tenant)));
        foreach (var command in WorkQueue.Commands(database.Ours.Tenant, lane, Kind, [.. Enumerable.Range(1, count).Select(n => $"{n}")], database.Clock.Now))
            batch.BatchCommands.Add(command);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        await batch.ExecuteNonQueryAsync();
    }

    private async Task SettleAsync(LaneLease lease, IReadOnlyList<WorkVerdict> verdicts)
    {
        var settlement = Lanes.Settle(lease, verdicts);
        await using var connection = await database.Get<NpgsqlDataSource>().OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Core.Database.TenantSetting.Sql(lease.Tenant)));
        foreach (var command in settlement.Commands)
            batch.BatchCommands.Add(command);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        await batch.ExecuteNonQueryAsync();
        settlement.Committed();
    }

    private async Task<NpgsqlConnection> OldTransactionAsync(string look = "select 1")
    {
        var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"begin isolation level repeatable read; {look}", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>Where the lane's head is stored: another place after each write.</summary>
    private async Task<string> HeadAsync() => (string)(await ScalarAsync("select ctid::text from directory.lanes where name = 'lane'"))!;

    /// <summary>How many rows there are, and how many were changed or deleted by somebody.</summary>
    private async Task<(long All, long Touched)> RowsAsync(string table) =>
        ((long)(await ScalarAsync($"select count(*) from platform.{table} where tenant_id = '{database.Ours.Tenant}'"))!,
            (long)(await ScalarAsync($"select count(*) from platform.{table} where tenant_id = '{database.Ours.Tenant}' and xmax <> 0"))!);

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
