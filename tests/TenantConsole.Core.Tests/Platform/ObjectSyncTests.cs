using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class ObjectSyncTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>
{
    [Fact]
    public async Task A_connected_store_gets_all_orders_of_its_reach_and_then_only_what_changed()
    {
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "aurelia");
        await database.WorkAsync();

        await using var db = agency.Open();
        var first = await db.Runs.AsNoTracking().SingleAsync(r => r.Kind == "orders.sync");
        Assert.True(first.State == RunState.Done, $"{first.State} {first.Error} {first.Message}");
        var mirrored = await db.MirroredObjects.CountAsync(o => o.StoreId == store);
        Assert.Equal((mirrored, first.Total), ((int)first.Done, (long)mirrored));
        Assert.True(mirrored > 100, $"{mirrored}");
        Assert.Equal(0, await db.DeadLetters.CountAsync());
        var row = Assert.Single((await database.Get<ListStores>().RunAsync(agency.Admin, default)).Value);
        Assert.NotNull(row.LastSyncAt);
        Assert.True(row.NewestOrderAt > database.Get<BusinessClock>().GetUtcNow().AddDays(-3));

        await database.Http.PostAsJsonAsync("/_sandbox/clock", new { advance_seconds = 6 * 3600 });
        var world = await database.Http.GetFromJsonAsync<JsonElement>("/_sandbox/clock");
        database.Get<BusinessClock>().Follow(DateTimeOffset.FromUnixTimeMilliseconds(world.GetProperty("world_time_ms").GetInt64()), 0);
        database.Clock.Advance(TimeSpan.FromMinutes(15)); // not before: a store has its turn
        Assert.True(await database.Get<StartSyncs>().RunAsync(default) >= 1);
        await database.WorkAsync();
        var second = await db.Runs.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(r => r.Kind == "orders.sync");
        Assert.Equal(RunState.Done, second.State);
        Assert.InRange(second.Done, 1, first.Done / 2);
        Assert.True(await db.MirroredObjects.CountAsync(o => o.StoreId == store) >= mirrored);
    }

    [Fact]
    public async Task A_sync_that_is_interrupted_after_any_write_ends_with_the_same_rows()
    {
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "moller");
        for (var turn = 0; turn < 200 && await OpenAsync(agency); turn++)
        {
            using var worker = database.Worker($"node {turn}");
            using var stopping = new CancellationTokenSource();
            database.Interruption.BeforeSecondWrite(stopping.Cancel);
            await worker.WorkOnceAsync(stopping.Token);
            database.Interruption.BeforeSecondWrite(null);
        }

        await using var db = agency.Open();
        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.StoreId == store);
        Assert.True(run.State == RunState.Done && run.Attempts > 3, $"{run.State} after {run.Attempts}");
        Assert.Equal(run.Done, await db.MirroredObjects.CountAsync(o => o.StoreId == store));
    }

    [Fact]
    public async Task A_poisoned_object_is_set_aside_and_the_others_are_written()
    {
        var agency = await database.AgencyAsync();
        var store = new StoreContext(agency.Tenant, await agency.StoreAsync(), "GB", "GBP", "Europe/London");
        var objects = Enumerable.Range(1, 50).Select(n => Of($"{n}", n == 17 ? "{\"poison\":\"\0\"}" : """{"n":1}""")).ToList();

        var dead = await database.Get<MirrorWriter>().WriteAsync(store, objects, null, default);

        await using var db = agency.Open();
        Assert.Equal(1, dead);
        Assert.Equal(49, await db.MirroredObjects.CountAsync());
        var letter = await db.DeadLetters.SingleAsync();
        Assert.Equal("17", letter.ObjectId);
        Assert.StartsWith("22", letter.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_that_polling_found_and_a_step_cannot_take_is_tried_after_30_60_and_120_seconds_and_is_then_a_dead_letter()
    {
        await database.HoldWorldAsync();
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "kohaku");
        await database.WorkAsync();
        await using var db = agency.Open();
        var orders = await db.MirroredObjects.CountAsync(o => o.StoreId == store);
        var id = await db.MirroredObjects.Where(o => o.StoreId == store).OrderBy(o => o.ObjectId).Select(o => o.ObjectId).FirstAsync();
        await db.MirroredObjects.Where(o => o.ObjectId == id).ExecuteDeleteAsync();
        await db.SyncCursors.ExecuteDeleteAsync(); // everything is read anew
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await database.Get<StartRun>().RunAsync(db, agency.System, new(SyncRuns.Orders, "Orders", new SyncRequest(store.Value, 90), store), default);
        database.Interruption.Poison = id;
        try
        {
            await database.WorkAsync();

            var run = await db.Runs.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(r => r.Kind == SyncRuns.Orders);
            Assert.Equal((RunState.DoneWithFailures, 1L), (run.State, run.Failed));
            Assert.Equal(id, (await db.RunFailures.SingleAsync(f => f.RunId == run.Id)).RowId);
            Assert.Equal(orders - 1, await db.MirroredObjects.CountAsync(o => o.StoreId == store));
            Assert.Equal(0, await db.DeadLetters.CountAsync());
            var waits = new List<int>();
            while (await db.DelayedItems.Select(d => (DateTimeOffset?)d.DueAt).SingleOrDefaultAsync() is { } due)
            {
                waits.Add((int)Math.Round((due - database.Clock.Now).TotalSeconds));
                database.Clock.Set(due);
                await database.WorkAsync();
            }

            Assert.Equal([30, 60, 120], waits);
            var letter = await db.DeadLetters.AsNoTracking().SingleAsync();
            Assert.Equal((store, "order", id, "KeyNotFoundException", 4), (letter.StoreId, letter.Kind, letter.ObjectId, letter.Reason, letter.Attempts));
        }
        finally
        {
            database.Interruption.Poison = null;
        }

        Assert.Equal(1, (await database.Get<ReplayDeadLetters>().RunAsync(agency.Admin, store, null, default)).Value);
        await database.WorkAsync();
        Assert.Equal((orders, 0), (await db.MirroredObjects.CountAsync(o => o.StoreId == store), await db.DeadLetters.CountAsync()));
    }

    [Fact]
    public async Task Page_tokens_that_are_never_taken_end_the_run_instead_of_beginning_the_window_for_ever()
    {
        var agency = await database.AgencyAsync();
        await database.FaultAsync(new { path = "/order/", kind = "stale-page-token", times = 100_000 });
        var options = database.Get<IOptions<SyncOptions>>().Value;
        var size = options.PageSize;
        options.PageSize = 10;
        try
        {
            await database.AttachAsync(agency, "zubr");
            await database.WorkAsync();
        }
        finally
        {
            options.PageSize = size;
            await database.FaultAsync(new { clear = true });
        }

        await using var db = agency.Open();
        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Kind == SyncRuns.Orders);
        Assert.Equal(RunState.Failed, run.State);
        Assert.Contains("refused the request", run.Error!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_versions_and_duplicates_change_nothing()
    {
        var agency = await database.AgencyAsync();
        var store = new StoreContext(agency.Tenant, await agency.StoreAsync(), "GB", "GBP", "Europe/London");
        var writer = database.Get<MirrorWriter>();
        var now = database.Clock.Now;

        await writer.WriteAsync(store, [Of("1", """{"v":2}""", now), Of("1", """{"v":1}""", now.AddMinutes(-1)), Of("1", """{"v":3}""", now)], null, default);
        await writer.WriteAsync(store, [Of("1", """{"v":0}""", now.AddHours(-1))], null, default);

        await using var db = agency.Open();
        Assert.Equal("""{"v":3}""", (await db.MirroredObjects.SingleAsync()).Body);
    }

    private PlatformObject Of(string id, string json, DateTimeOffset? at = null) =>
        new("test.thing", id, at ?? database.Clock.Now, System.Text.Encoding.UTF8.GetBytes(json), null);

    private static async Task<bool> OpenAsync(GivenAgency agency)
    {
        await using var db = agency.Open();
        return await db.Runs.AnyAsync(r => r.EndedAt == null);
    }
}
