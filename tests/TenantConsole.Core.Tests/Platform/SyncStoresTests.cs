using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class SyncStoresTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task EachStore_GetsARun_OrSaysWhyNot()
    {
        var agency = await database.AgencyAsync();
        var (works, broken, gone) = (await agency.StoreAsync(), await agency.StoreAsync(authorization: await agency.AuthorizationAsync(ConnectionState.Broken)), await agency.StoreAsync());
        await database.Get<DisconnectStore>().RunAsync(agency.Admin, gone, default);
        var foreign = await database.Theirs.StoreAsync();

        var outcomes = (await SyncAsync(agency.Admin, works, broken, gone, foreign)).ToDictionary(o => o.Store);

        Assert.Null(outcomes[works].Problem);
        Assert.Equal(["stores.broken", "platform.not-connected", Problem.UnknownCode], new[] { broken, gone, foreign }.Select(s => outcomes[s].Problem?.Code));
        await using var db = agency.Open();
        var runs = await db.Runs.Where(r => r.EndedAt == null && !r.CancelRequested).OrderBy(r => r.Kind).ToListAsync();
        Assert.Equal(["orders.sync", "store.sync"], runs.Select(r => r.Kind));
        Assert.Equal(outcomes[works].Runs.ToHashSet(), runs.Select(r => r.Id).ToHashSet());
        Assert.All(runs, run => Assert.Equal((works, agency.Admin.Name), (run.StoreId, run.StartedByName)));
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "stores.sync-asked");
        Assert.Equal((works.ToString(), works), (entry.SubjectId, entry.StoreId));
    }

    [Fact]
    public async Task AskedAgain_WhileItIsSynchronised_StartsNothing()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();

        var first = Assert.Single(await SyncAsync(agency.Admin, store));
        var second = Assert.Single(await SyncAsync(agency.Admin, store, store));

        Assert.Equal(first.Runs, second.Runs);
        Assert.Null(second.Problem);
        await using var db = agency.Open();
        Assert.Equal((2, 1), (await db.Runs.CountAsync(), await db.AuditEntries.CountAsync(e => e.Action == "stores.sync-asked")));
    }

    [Fact]
    public async Task WhoReachesSomeStores_SynchronisesThose()
    {
        var agency = await database.AgencyAsync();
        var (near, far) = (await agency.StoreAsync(), await agency.StoreAsync());

        var outcomes = await SyncAsync(agency.As(BuiltInRole.Admin, near), near, far);

        Assert.Equal([(near, null), (far, Problem.UnknownCode)], outcomes.Select(o => (o.Store, o.Problem?.Code)));
    }

    private async Task<IReadOnlyList<SyncStores.Outcome>> SyncAsync(Actor actor, params StoreId[] stores) => (await database.Get<SyncStores>().RunAsync(actor, stores, default)).Value;
}
