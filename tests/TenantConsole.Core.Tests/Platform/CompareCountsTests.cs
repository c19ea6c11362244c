using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class CompareCountsTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>
{
    [Fact]
    public async Task What_was_lost_in_the_mirror_is_found_by_day_read_again_and_listed()
    {
        await database.HoldWorldAsync();
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "aurelia");
        await database.WorkAsync();
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        var first = await CompareAsync(agency); // what changed within the reach and was created before it
        Assert.True(first.State == RunState.Done, $"{first.State} {first.Error} {first.Message}");

        await using var db = agency.Open();
        var whole = await MirroredAsync(agency, store);
        var now = database.Get<BusinessClock>().GetUtcNow();
        var orders = await db.MirroredObjects.AsNoTracking().Where(o => o.Kind == ObjectKinds.Order).OrderBy(o => o.UpdateTime).ToListAsync();
        // Never came: of the last days, of long ago, and a return. In days of their own, so that no loss hides another.
        var days = orders.GroupBy(o => (int)((now - o.UpdateTime) / TimeSpan.FromDays(1))).OrderBy(d => d.Key).ToList();
        var recent = days.Where(d => d.Key is >= 1 and <= 5).ToList();
        var gone = new[] { recent[0].First(), days.First(d => d.Key > 30).First(), await db.MirroredObjects.AsNoTracking().OrderBy(o => o.ObjectId).FirstAsync(o => o.Kind == ObjectKinds.Return) };
        var ids = gone.Select(o => o.ObjectId).ToList();
        await db.MirroredObjects.Where(o => o.StoreId == store && ids.Contains(o.ObjectId) && (o.Kind == ObjectKinds.Order || o.Kind == ObjectKinds.Return)).ExecuteDeleteAsync();
        // Its last change was not heard of; the day in which it seems to have changed is compared by itself, too.
        var stale = recent[^1].First();
        await db.MirroredObjects.Where(o => o.StoreId == store && o.Kind == ObjectKinds.Order && o.ObjectId == stale.ObjectId)
            .ExecuteUpdateAsync(o => o.SetProperty(s => s.UpdateTime, stale.UpdateTime.AddDays(-1)).SetProperty(s => s.Body, "{}"));

        var found = await CompareAsync(agency);

        Assert.True(found.State == RunState.Done, $"{found.State} {found.Error} {found.Message}");
        Assert.Equal(whole, await MirroredAsync(agency, store));
        var gaps = (await database.Get<ListSyncGaps>().RunAsync(agency.Admin, new(new([store], From: found.CreatedAt)), default)).Value.Rows;
        Assert.Equal((4, 4L), (gaps.Count, gaps.Sum(g => g.Repaired)));
        Assert.All(gone.Append(stale), o => Assert.Contains(gaps, g => g.Kind == o.Kind && g.WindowFrom <= o.UpdateTime && o.UpdateTime < g.WindowBefore));
        Assert.All(gaps, g => Assert.Equal(0, g.Left));
        Assert.All(gaps, g => Assert.True(g.MirrorCount < g.PlatformCount && g.WindowBefore - g.WindowFrom <= TimeSpan.FromDays(1)));
        Assert.EndsWith("Different: 4. Objects brought in: 4.", found.Message!.ToString(), StringComparison.Ordinal);

        var last = await CompareAsync(agency);
        Assert.EndsWith("Different: 0. Objects brought in: 0.", last.Message!.ToString(), StringComparison.Ordinal);
        Assert.True((await database.Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
        await database.WorkAsync();
    }

    [Fact]
    public async Task What_cannot_be_brought_in_is_an_open_gap_and_a_failed_row_that_is_retried_by_itself()
    {
        await database.HoldWorldAsync();
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "aurelia");
        await database.WorkAsync();
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        Assert.Equal(RunState.Done, (await CompareAsync(agency)).State);
        await using var db = agency.Open();
        var now = database.Get<BusinessClock>().GetUtcNow();
        var lost = await db.MirroredObjects.AsNoTracking().Where(o => o.Kind == ObjectKinds.Order && o.UpdateTime < now.AddDays(-1)).OrderByDescending(o => o.UpdateTime).FirstAsync();
        await db.MirroredObjects.Where(o => o.StoreId == store && o.Kind == ObjectKinds.Order && o.ObjectId == lost.ObjectId).ExecuteDeleteAsync();
        database.Interruption.Refused = lost.ObjectId;
        try
        {
            var found = await CompareAsync(agency);

            Assert.Equal((RunState.DoneWithFailures, 1L), (found.State, found.Failed));
            Assert.EndsWith("Different: 1. Objects brought in: 0. 1 object was set aside.", found.Message!.ToString(), StringComparison.Ordinal);
            var gap = Assert.Single((await database.Get<ListSyncGaps>().RunAsync(agency.Admin, new(new([store], Left: true)), default)).Value.Rows);
            Assert.Equal((0L, 1L), (gap.Repaired, gap.Left));
            await RowIsAsync(FailedRowState.Trying, found);
            while (await db.DelayedItems.Select(d => (DateTimeOffset?)d.DueAt).SingleOrDefaultAsync() is { } due)
            {
                database.Clock.Set(due); // after 30, 60 and 120 seconds
                await database.WorkAsync();
            }

            await RowIsAsync(FailedRowState.Failed, found);
            Assert.Equal("Retry: the next answer may be whole. If it is not, tell whoever runs the console the ID and the error.", (await RowsAsync(found)).Rows[0].Reason.Remedy?.ToString());

            Assert.Equal(1, (await database.Get<RetryFailedRows>().RunAsync(agency.Admin, found.Id, default)).Value.Rows);
            await RowIsAsync(FailedRowState.Trying, found);
            database.Interruption.Refused = null;
            await database.WorkAsync();

            await RowIsAsync(FailedRowState.Right, found);
            Assert.True(await db.MirroredObjects.AnyAsync(o => o.StoreId == store && o.Kind == ObjectKinds.Order && o.ObjectId == lost.ObjectId));
            Assert.Equal("activity.nothing-to-retry", (await database.Get<RetryFailedRows>().RunAsync(agency.Admin, found.Id, default)).Problem?.Code);
        }
        finally
        {
            database.Interruption.Refused = null;
        }

        Assert.True((await database.Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
        await database.WorkAsync();

        async Task<ListRunFailures.Page> RowsAsync(Run run) => (await database.Get<ListRunFailures>().RunAsync(agency.Admin, new(run.Id), default)).Value;

        async Task RowIsAsync(FailedRowState state, Run run)
        {
            var page = await RowsAsync(run);
            Assert.Equal([(ObjectKinds.Order, lost.ObjectId, state)], page.Rows.Select(r => (r.Kind, r.Id, r.State!.Value)));
            Assert.Equal(FailedRowCounts.Of([state]), page.Counts);
        }
    }

    [Fact]
    public async Task A_store_whose_orders_have_not_come_in_is_not_compared_and_old_findings_are_forgotten()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        SyncGap Gap(int days) => new()
        {
            TenantId = agency.Tenant,
            StoreId = store,
            Kind = ObjectKinds.Order,
            WindowFrom = database.Clock.Now.AddDays(-days - 1),
            WindowBefore = database.Clock.Now.AddDays(-days),
            FoundAt = database.Clock.Now.AddDays(-days),
            PlatformCount = 2,
            MirrorCount = 1,
            Repaired = 1,
        };
        await agency.SaveAsync(Gap(29), Gap(31));

        await database.Get<StartComparisons>().RunAsync(default);

        await using var db = agency.Open();
        Assert.Equal(0, await db.Runs.CountAsync());
        Assert.Equal(database.Clock.Now.AddDays(-29), (await db.SyncGaps.SingleAsync()).FoundAt, TimeSpan.FromSeconds(1));
    }

    private async Task<Run> CompareAsync(GivenAgency agency)
    {
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await database.Get<StartComparisons>().RunAsync(default);
        await database.WorkAsync();
        await using var db = agency.Open();
        return await db.Runs.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(r => r.Kind == SyncRuns.Compare);
    }

    private static async Task<HashSet<(string, string, DateTimeOffset, string)>> MirroredAsync(GivenAgency agency, StoreId store)
    {
        await using var db = agency.Open();
        return [.. (await db.MirroredObjects.AsNoTracking().Where(o => o.StoreId == store).ToListAsync()).Select(o => (o.Kind, o.ObjectId, o.UpdateTime, o.Body))];
    }
}
