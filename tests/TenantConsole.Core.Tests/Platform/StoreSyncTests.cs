using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Platform.Versions;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform;

public sealed class StoreSyncTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>, IAsyncLifetime
{
    private static readonly string[] Others = [.. ObjectKinds.All.Where(kind => kind != ObjectKinds.Order)];

    private GivenAgency _agency = null!;
    private StoreId _store;

    public async Task InitializeAsync() => (_agency, _store, _) = await database.OwnStoreAsync("aurelia");

    public Task DisposeAsync() => database.LetGoAsync(_agency, _store);

    [Fact]
    public async Task All_other_kinds_follow_the_orders_in_one_run_and_lie_in_the_mirror_without_people()
    {
        Assert.Equal(1, await database.Get<StartSyncs>().RunAsync(default));
        await database.WorkAsync();

        await using var db = _agency.Open();
        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Kind == SyncRuns.Store);
        Assert.True(run.State == RunState.Done, $"{run.State} {run.Error} {run.Message}");
        var mirrored = await CountsAsync(db);
        Assert.Equal(Others.Order(StringComparer.Ordinal), mirrored.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(run.Done, mirrored.Values.Sum());
        Assert.Equal(await PlatformCountsAsync(), mirrored.Where(m => m.Key is not (ObjectKinds.Statement or ObjectKinds.Payment)).ToDictionary());
        Assert.Contains($"{mirrored[ObjectKinds.Product]} products. {mirrored[ObjectKinds.Return]} return", run.Message!.ToString(), StringComparison.Ordinal);
        Assert.Equal(Others.Length, await db.SyncCursors.CountAsync(c => c.StoreId == _store && c.Kind != ObjectKinds.Order));
        Assert.Equal(0, await db.DeadLetters.CountAsync());

        var bodies = await db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind != ObjectKinds.Order).Select(o => o.Body).ToListAsync();
        Assert.DoesNotContain(bodies, body => body.Contains("bank_account", StringComparison.Ordinal) || body.Contains("creator_username", StringComparison.Ordinal));
        // Whole products: the search leaves the description out.
        Assert.All(await db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind == ObjectKinds.Product).Select(o => o.Body).ToListAsync(), body => Assert.Contains("\"description\"", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_that_is_left_after_every_write_goes_on_there_and_reads_nothing_twice()
    {
        await database.Get<StartSyncs>().RunAsync(default);
        await using var db = _agency.Open();
        var id = await db.Runs.Where(r => r.Kind == SyncRuns.Store).Select(r => r.Id).SingleAsync();
        var job = database.Services.GetServices<IRunJob>().Single(j => j.Kind == SyncRuns.Store);
        var turns = 0;
        for (var left = true; left; turns++)
        {
            var context = new RunContext(await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id), database.Tenants, database.Clock);
            context.StepAside();
            try
            {
                Assert.Null(await job.ExecuteAsync(context, default));
                left = false;
            }
            catch (RunStepsAsideException)
            {
                Assert.True(turns < 500);
            }
        }

        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id);
        Assert.True(turns > Others.Length, $"{turns}");
        Assert.Equal(run.Done, (await CountsAsync(db)).Values.Sum());
        await database.WorkAsync();
    }

    [Fact]
    public async Task What_the_platform_tells_no_changes_of_is_read_again_while_it_may_still_change()
    {
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        await using var db = _agency.Open();
        // As they were some days ago, before they were paid.
        await db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind == ObjectKinds.Statement).ExecuteUpdateAsync(o => o.SetProperty(s => s.Body, "{}"));
        var settled = database.Get<BusinessClock>().GetUtcNow().AddDays(-60);

        database.Clock.Advance(TimeSpan.FromHours(2));
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        Assert.DoesNotContain(await StatementsAsync(db), s => s.UpdateTime < settled.AddDays(50) && s.Body != "{}");

        database.Clock.Advance(TimeSpan.FromHours(5));
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        Assert.All(await StatementsAsync(db), s => Assert.Equal(s.UpdateTime < settled, s.Body == "{}"));
    }

    [Fact]
    public async Task A_product_endpoint_whose_version_is_withdrawn_fails_its_kind_alone_and_makes_no_product_a_lesser_one()
    {
        await database.FaultAsync(new { path = "/product/202309/products/", kind = "withdrawn-version", times = 100_000 });
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();

        await using var db = _agency.Open();
        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Kind == SyncRuns.Store);
        Assert.True(run.State == RunState.Failed, $"{run.State} {run.Message}");
        Assert.StartsWith("Products could not be read: TikTok Shop no longer serves", run.Error!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await ProductsAsync(db));
        Assert.False(await db.SyncCursors.AnyAsync(c => c.Kind == ObjectKinds.Product));
        Assert.Equal("products.get", Assert.Single(database.Get<EndpointSightings>().Withdrawn).Endpoint);
        var counts = await CountsAsync(db);
        Assert.Equal(Others.Except([ObjectKinds.Product]).Order(StringComparer.Ordinal), counts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(run.Done, counts.Values.Sum());
        await database.FaultAsync(new { clear = true });
        database.Clock.Advance(TimeSpan.FromMinutes(16));
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        var products = await ProductsAsync(db);
        Assert.NotEmpty(products);
        Assert.All(products, body => Assert.Contains("\"description\"", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kind_at_which_the_platform_fails_is_tried_again_after_the_others_and_the_run_says_which_it_was()
    {
        await database.FaultAsync(new { path = "/return_refund/202309/returns/search", kind = "500", times = 100_000 });
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();

        await using var db = _agency.Open();
        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Kind == SyncRuns.Store);
        Assert.True(run.State == RunState.Waiting, $"{run.State} {run.Error}");
        Assert.StartsWith("Returns could not be read: TikTok Shop", run.Message!.ToString(), StringComparison.Ordinal);
        var others = Others.Except([ObjectKinds.Return]).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(others, (await CountsAsync(db)).Keys.Order(StringComparer.Ordinal));

        var tries = 0;
        while (await db.DelayedItems.Select(d => (DateTimeOffset?)d.DueAt).SingleOrDefaultAsync() is { } due)
        {
            Assert.True(++tries <= 3);
            database.Clock.Set(due);
            await database.WorkAsync();
        }

        run = await db.Runs.AsNoTracking().SingleAsync(r => r.Id == run.Id);
        Assert.Equal((3, RunState.Failed), (tries, run.State));
        Assert.StartsWith("Returns could not be read: TikTok Shop", run.Error!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Given up after 3 further attempts.", run.Error!.ToString(), StringComparison.Ordinal);

        await database.FaultAsync(new { clear = true });
        database.Clock.Advance(TimeSpan.FromMinutes(16));
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        Assert.Equal(Others.Order(StringComparer.Ordinal), (await CountsAsync(db)).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_kind_that_cannot_be_compared_does_not_keep_the_others_from_it()
    {
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();
        await using var db = _agency.Open();
        var lost = await db.MirroredObjects.AsNoTracking().Where(o => o.StoreId == _store && o.Kind == ObjectKinds.Return).OrderBy(o => o.ObjectId).Select(o => o.ObjectId).FirstAsync();
        var product = await db.MirroredObjects.AsNoTracking().Where(o => o.StoreId == _store && o.Kind == ObjectKinds.Product).OrderBy(o => o.ObjectId).Select(o => o.ObjectId).FirstAsync();
        await db.MirroredObjects.Where(o => (o.Kind == ObjectKinds.Return && o.ObjectId == lost) || (o.Kind == ObjectKinds.Product && o.ObjectId == product)).ExecuteDeleteAsync();
        await database.FaultAsync(new { path = "/product/202309/products/", kind = "withdrawn-version", times = 100_000 });

        await database.Get<StartComparisons>().RunAsync(default);
        await database.WorkAsync();

        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Kind == SyncRuns.Compare);
        Assert.True(run.State == RunState.Failed, $"{run.State} {run.Message}");
        Assert.StartsWith("Products could not be read: TikTok Shop no longer serves", run.Error!.ToString(), StringComparison.Ordinal);
        Assert.True(await db.MirroredObjects.AnyAsync(o => o.Kind == ObjectKinds.Return && o.ObjectId == lost));
    }

    [Fact]
    public void A_kind_that_was_left_goes_on_where_it_was_whatever_was_read_meanwhile()
    {
        static SyncCheckpoint At(long done, bool ended = false) => new(false, default, DateTimeOffset.UnixEpoch, ended ? DateTimeOffset.UnixEpoch : default, $"{done}", done, 0, null, null);

        var left = new StoreSync.Place([], null, null).To("a").Now(At(3)).Left(null).To("b").Now(At(5));
        Assert.Equal(8, left.Counts.Sum(c => c.Done));
        // Taken up again: "a" first, from where it was, and then "b" from where that was.
        var again = left.To("a");
        Assert.Equal(("a", 3L), (again.Kind, again.At!.Done));
        again = again.Now(At(4, ended: true)).To("b");
        Assert.Equal(("b", 5L), (again.Kind, again.At!.Done));
        var over = again.Left(Core.Texts.Phrase.Plain("no more"));
        Assert.Equal((true, true, false), (over.IsOver("a"), over.IsOver("b"), over.IsOver("c")));
        Assert.Equal("no more", Assert.Single(over.Lost).ToString());
    }

    [Fact]
    public async Task A_product_that_the_platform_will_not_show_whole_is_kept_as_the_search_has_it()
    {
        await database.FaultAsync(new { path = "/product/202309/products/", kind = "refused", times = 1 });
        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();

        await using var db = _agency.Open();
        Assert.Equal(RunState.Done, await db.Runs.Where(r => r.Kind == SyncRuns.Store).Select(r => r.State).SingleAsync());
        Assert.Single(await ProductsAsync(db), body => !body.Contains("\"description\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_seller_did_not_grant_is_left_out()
    {
        await using var db = _agency.Open();
        var authorization = await db.Authorizations.SingleAsync();
        authorization.Scopes = [.. authorization.Scopes.Where(scope => scope != "seller.finance.info")];
        await db.SaveChangesAsync();

        await database.Get<StartSyncs>().RunAsync(default);
        await database.WorkAsync();

        Assert.Equal(RunState.Done, await db.Runs.Where(r => r.Kind == SyncRuns.Store).Select(r => r.State).SingleAsync());
        Assert.Equal(Others.Except([ObjectKinds.Statement, ObjectKinds.Payment]).Order(StringComparer.Ordinal), (await CountsAsync(db)).Keys.Order(StringComparer.Ordinal));
    }

    private Task<List<string>> ProductsAsync(ConsoleDb db) =>
        db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind == ObjectKinds.Product).Select(o => o.Body).ToListAsync();

    private static Task<List<Core.Platform.Mirror.MirroredObject>> StatementsAsync(ConsoleDb db) =>
        db.MirroredObjects.AsNoTracking().Where(o => o.Kind == ObjectKinds.Statement).ToListAsync();

    private async Task<Dictionary<string, long>> CountsAsync(ConsoleDb db) =>
        await db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind != ObjectKinds.Order).GroupBy(o => o.Kind).ToDictionaryAsync(g => g.Key, g => (long)g.Count());

    /// <summary>What the platform says it has, of the kinds of which it says so.</summary>
    private async Task<Dictionary<string, long>> PlatformCountsAsync()
    {
        await using var db = _agency.Open();
        var store = await db.Stores.SingleAsync(s => s.StoreId == _store);
        var token = await database.Get<StoreTokens>().GetAsync(_agency.Tenant, store.AuthorizationId, default);
        var counts = new Dictionary<string, long>();
        foreach (var reader in database.Services.GetServices<IObjectReader>().Where(r => r.Counts && r.Kind != ObjectKinds.Order))
        {
            var cursor = await db.SyncCursors.SingleAsync(c => c.StoreId == _store && c.Kind == reader.Kind);
            var page = await reader.ReadAsync(new(token.Value, ShopCipher.Of(store.Cipher)), new(false, cursor.ReachesBackTo, cursor.SyncedUntil), null, 1, default);
            counts[reader.Kind] = page.Total!.Value;
        }

        return counts;
    }
}
