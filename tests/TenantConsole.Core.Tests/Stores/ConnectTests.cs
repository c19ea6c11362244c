using System.Web;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Tests.Stores;

public sealed class ConnectTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>
{
    private BeginConnect Begin => database.Get<BeginConnect>();

    private CompleteConnect Complete => database.Get<CompleteConnect>();

    [Fact]
    public async Task Who_holds_a_role_on_a_clients_stores_sees_a_store_of_it_as_soon_as_it_is_attached_and_no_longer_than_it_is_the_clients()
    {
        var agency = await database.AgencyAsync();
        var (client, other) = (await agency.ClientAsync(), await agency.ClientAsync());
        var member = await agency.MemberAsync(BuiltInRole.Viewer, new GrantRequest(BuiltInRole.Viewer, Client: client));
        var actors = database.Get<Actors>();
        Assert.NotNull((await actors.FindAsync(member.User, agency.Tenant, default)).Value); // remembered from now on

        var consent = (await database.ConsentAsync(agency, "moller")).Value;
        var outcome = Assert.Single((await database.Get<AttachStores>().RunAsync(agency.System, new(consent.Authorization, [consent.Shops[0].ShopId], client), default)).Value);
        Assert.Null((await actors.FindAsync(member.User, agency.Tenant, default)).Value.Lacks(Permission.OrderView, outcome.Store!.Value));
        Assert.True((await database.Get<EditStore>().RunAsync(agency.Admin, new(outcome.Store.Value, Client: other), default)).Ok);
        Assert.NotNull((await actors.FindAsync(member.User, agency.Tenant, default)).Value.Lacks(Permission.OrderView, outcome.Store.Value));
        Assert.True((await database.Get<DisconnectStore>().RunAsync(agency.System, outcome.Store.Value, default)).Ok); // the shop is free for others
    }

    [Fact]
    public async Task A_member_connects_a_sellers_shops_and_their_orders_begin_to_come()
    {
        var agency = await database.AgencyAsync();
        var admin = agency.Admin;
        var begun = (await Begin.RunAsync(admin, new("US"), default)).Value;
        Assert.Equal("/open/authorize", begun.Consent.AbsolutePath);
        Assert.Equal(begun.State, HttpUtility.ParseQueryString(begun.Consent.Query)["state"]);

        var connected = (await Complete.RunAsync(admin, new(begun.State, await database.CodeAsync("aurelia"), null), default)).Value;
        Assert.NotEmpty(connected.Shops);
        Assert.All(connected.Shops, shop => Assert.Equal(ShopChoice.Free, shop.Choice));
        var attached = (await database.Get<AttachStores>().RunAsync(
            admin, new(connected.Authorization, [.. connected.Shops.Select(s => s.ShopId), "1"], NewClient: "Aurelia"), default)).Value;

        Assert.Equal("stores.shop-not-covered", attached[^1].Problem?.Code);
        Assert.All(attached.SkipLast(1), outcome => Assert.NotNull(outcome.Run));
        var rows = (await database.Get<ListStores>().RunAsync(admin, default)).Value;
        Assert.Equal(connected.Shops.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            (ConnectionState.Connected, "Aurelia", row.Market switch { "US" => "USD", "GB" => "GBP", _ => "EUR" }), (row.State, row.Client, row.Currency)));
        await using var db = agency.Open();
        Assert.Equal(rows.Count, await db.Runs.CountAsync(r => r.Kind == "orders.sync" && r.State == RunState.Waiting));
        Assert.Equal(rows.Count, await db.AuditEntries.CountAsync(e => e.Action == "stores.attached"));
        Assert.DoesNotContain((await database.Get<ListStores>().RunAsync(database.Ours.Admin, default)).Value, r => rows.Any(o => o.Store == r.Store));
    }

    [Fact]
    public async Task A_state_works_once_for_who_began_and_for_half_an_hour()
    {
        var (ours, theirs) = (database.Ours, database.Theirs);
        var admin = ours.Admin;
        var begun = (await Begin.RunAsync(admin, new("GB"), default)).Value;

        Assert.Equal("stores.state-refused", await TryAsync(admin, "nonsense"));
        Assert.Equal("stores.state-refused", await TryAsync(ours.Admin, begun.State)); // another member
        Assert.Equal("stores.state-refused", await TryAsync(theirs.Admin, begun.State));
        Assert.Equal("stores.code-refused", await TryAsync(admin, begun.State));
        Assert.Equal("stores.state-refused", await TryAsync(admin, begun.State));

        var late = (await Begin.RunAsync(admin, new("GB"), default)).Value;
        database.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal("stores.state-refused", await TryAsync(admin, late.State));
        database.Clock.Advance(TimeSpan.FromMinutes(-30));

        async Task<string?> TryAsync(Actor actor, string state) => (await Complete.RunAsync(actor, new(state, "no such code", null), default)).Problem?.Code;
    }

    [Fact]
    public async Task A_refusal_and_a_used_code_are_said_in_words()
    {
        var admin = database.Ours.Admin;
        var begun = (await Begin.RunAsync(admin, new("GB"), default)).Value;
        var refused = (await Complete.RunAsync(admin, new(begun.State, "null", "auth_denied"), default)).Problem!;
        Assert.Equal("stores.consent-refused", refused.Code);
        Assert.Contains("auth_denied", refused.Message, StringComparison.Ordinal);

        var code = await database.CodeAsync("moller");
        var first = (await Begin.RunAsync(admin, new("GB"), default)).Value;
        Assert.True((await Complete.RunAsync(admin, new(first.State, code, null), default)).Ok);
        var second = (await Begin.RunAsync(admin, new("GB"), default)).Value;
        var used = (await Complete.RunAsync(admin, new(second.State, code, null), default)).Problem!;
        Assert.Equal("stores.code-refused", used.Code);
        Assert.Contains("36004004", used.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shop_belongs_to_one_agency_and_the_other_learns_only_that()
    {
        var (first, second) = (await database.AgencyAsync("First holder"), await database.AgencyAsync("Second"));
        await database.AttachAsync(first, "zubr");

        var consent = (await database.ConsentAsync(second, "zubr")).Value;
        var taken = consent.Shops[0];
        var outcome = Assert.Single((await database.Get<AttachStores>().RunAsync(second.Admin, new(consent.Authorization, [taken.ShopId], NewClient: "X"), default)).Value);

        Assert.Equal(ShopChoice.Taken, taken.Choice);
        Assert.Equal("stores.shop-taken", outcome.Problem?.Code);
        Assert.DoesNotContain("First holder", outcome.Problem!.Message, StringComparison.Ordinal);
        Assert.Empty((await database.Get<ListStores>().RunAsync(second.Admin, default)).Value);
    }

    [Fact]
    public async Task Of_two_agencies_that_attach_a_shop_at_once_one_gets_it()
    {
        var agencies = await Task.WhenAll(database.AgencyAsync(), database.AgencyAsync(), database.AgencyAsync());
        var consents = await Task.WhenAll(agencies.Select(agency => database.ConsentAsync(agency, "kohaku")));

        var outcomes = await Task.WhenAll(agencies.Zip(consents, (agency, consent) => database.Get<AttachStores>().RunAsync(
            agency.System, new(consent.Value.Authorization, [consent.Value.Shops[0].ShopId], NewClient: "X"), default)));

        Assert.Single(outcomes, outcome => outcome.Value[0].Problem is null);
        Assert.Equal(2, outcomes.Count(outcome => outcome.Value[0].Problem?.Code == "stores.shop-taken"));
    }

    [Fact]
    public async Task A_disconnected_store_keeps_its_row_frees_its_shop_and_can_come_back()
    {
        var agency = await database.AgencyAsync();
        var (store, authorization) = await database.AttachAsync(agency, "glowlab");

        Assert.True((await database.Get<DisconnectStore>().RunAsync(agency.Admin, store, default)).Ok);
        var row = Assert.Single((await database.Get<ListStores>().RunAsync(agency.Admin, default)).Value);
        Assert.Equal(ConnectionState.Disconnected, row.State);
        await using (var db = agency.Open())
            Assert.True(await db.Runs.AllAsync(r => r.CancelRequested));

        var again = Assert.Single((await database.Get<AttachStores>().RunAsync(agency.Admin, new(authorization, [row.ShopId], row.ClientId), default)).Value);
        Assert.Equal(store, again.Store);
        Assert.Equal(ConnectionState.Connected, Assert.Single((await database.Get<ListStores>().RunAsync(agency.Admin, default)).Value).State);
    }

    [Fact]
    public async Task Only_who_may_connect_everywhere_connects()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        foreach (var actor in new[] { agency.As(BuiltInRole.Finance), agency.As(BuiltInRole.Viewer), agency.As(BuiltInRole.Admin, store) })
        {
            Assert.True((await Begin.RunAsync(actor, new("GB"), default)).Problem?.IsForbidden);
            Assert.True((await Complete.RunAsync(actor, new("s", "c", null), default)).Problem?.IsForbidden);
            Assert.True((await database.Get<AttachStores>().RunAsync(actor, new(default, ["1"]), default)).Problem?.IsForbidden);
            Assert.True((await database.Get<DisconnectStore>().RunAsync(actor, store, default)).Problem?.IsForbidden);
            Assert.True((await database.Get<ReconnectStore>().RunAsync(actor, store, default)).Problem?.IsForbidden);
        }

        Assert.Equal(Problem.UnknownCode, (await database.Get<DisconnectStore>().RunAsync(database.Theirs.Admin, store, default)).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, (await database.Get<EditStore>().RunAsync(database.Theirs.Admin, new(store, "Mine"), default)).Problem?.Code);
        Assert.Equal("stores.time-zone", (await database.Get<EditStore>().RunAsync(agency.Admin, new(store, TimeZone: "Mars/Base"), default)).Problem?.Code);
        Assert.True((await database.Get<EditStore>().RunAsync(agency.Admin, new(store, "New name", "Europe/Paris"), default)).Ok);
        var row = Assert.Single((await database.Get<ListStores>().RunAsync(agency.As(BuiltInRole.Viewer), default)).Value);
        Assert.Equal(("New name", "Europe/Paris"), (row.Name, row.TimeZone));
    }
}
