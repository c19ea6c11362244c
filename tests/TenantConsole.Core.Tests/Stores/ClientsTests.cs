using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Stores.Clients;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Clients;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Stores;

public sealed class ClientsTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Create_ThenRename_RefusesANameThatIsTaken()
    {
        var agency = await database.AgencyAsync();
        var first = (await database.Get<CreateClient>().RunAsync(agency.Admin, " Kestrel Foods ", default)).Value;
        var second = (await database.Get<CreateClient>().RunAsync(agency.Admin, "Harbour", default)).Value;

        Assert.Equal("client.name-taken", (await database.Get<CreateClient>().RunAsync(agency.Admin, "Kestrel Foods", default)).Problem?.Code);
        Assert.Equal(("client.name-taken", "name"), await RenameAsync(agency, second, "Kestrel Foods"));
        Assert.Equal(("branding.name", "name"), await RenameAsync(agency, second, "  "));
        Assert.Equal((null, null), await RenameAsync(agency, first, "Kestrel Group"));
        Assert.Equal(["Harbour", "Kestrel Group"], (await ListAsync(agency)).Select(c => c.Name));
    }

    [Fact]
    public async Task Archive_IsForClientsWithoutStores_AndCanBeUndone()
    {
        var agency = await database.AgencyAsync();
        var (busy, empty) = (await agency.ClientAsync("Busy"), await agency.ClientAsync("Empty"));
        var store = await agency.StoreAsync(client: busy);

        Assert.Equal("client.has-stores", (await database.Get<ArchiveClient>().RunAsync(agency.Admin, busy, true, default)).Problem?.Code);
        Assert.True((await database.Get<ArchiveClient>().RunAsync(agency.Admin, empty, true, default)).Ok);
        Assert.Equal("client.archived", (await database.Get<MoveStores>().RunAsync(agency.Admin, [store], empty, default)).Problem?.Code);
        Assert.Equal(["Busy", "Empty"], (await ListAsync(agency)).Select(c => c.Name)); // the archive last
        Assert.NotNull((await ListAsync(agency))[1].ArchivedAt);
        Assert.True((await database.Get<ArchiveClient>().RunAsync(agency.Admin, empty, false, default)).Ok);
        Assert.Null((await ListAsync(agency))[1].ArchivedAt);
    }

    [Fact]
    public async Task Preview_SaysWhoGainsAndWhoLoses_AndTheMoveDoesJustThat()
    {
        var agency = await database.AgencyAsync();
        var (from, to) = (await agency.ClientAsync("From"), await agency.ClientAsync("To"));
        var store = await agency.StoreAsync(client: from);
        var loser = await agency.MemberAsync(BuiltInRole.Viewer, new GrantRequest(BuiltInRole.Viewer, Client: from));
        var gainer = await agency.MemberAsync(BuiltInRole.Finance, new GrantRequest(BuiltInRole.Finance, Client: to));
        var both = await agency.MemberAsync(BuiltInRole.Viewer, new GrantRequest(BuiltInRole.Viewer, Client: from), new GrantRequest(BuiltInRole.Viewer, Store: store));
        var everywhere = await agency.MemberAsync(BuiltInRole.Admin);

        var effects = (await database.Get<PreviewStoreMove>().RunAsync(agency.Admin, [store], to, default)).Value;
        Assert.Equal([gainer.Id, loser.Id], effects.Select(e => e.Member).OrderBy(m => m == loser.Id));
        Assert.Equal(BuiltInRole.Permissions[BuiltInRole.Viewer].Order(StringComparer.Ordinal), effects.Single(e => e.Member == loser.Id).Lost);
        Assert.Equal(BuiltInRole.Permissions[BuiltInRole.Finance].Order(StringComparer.Ordinal), effects.Single(e => e.Member == gainer.Id).Gained);

        Assert.True((await database.Get<MoveStores>().RunAsync(agency.Admin, [store], to, default)).Ok);
        Assert.False(await SeesAsync(agency, loser, store));
        Assert.True(await SeesAsync(agency, gainer, store));
        Assert.True(await SeesAsync(agency, both, store));
        Assert.True(await SeesAsync(agency, everywhere, store));
        Assert.Empty((await database.Get<PreviewStoreMove>().RunAsync(agency.Admin, [store], to, default)).Value);
    }

    [Fact]
    public async Task Move_WithAStoreOfAnotherAgency_MovesNothing()
    {
        var (agency, other) = (await database.AgencyAsync(), await database.AgencyAsync());
        var to = await agency.ClientAsync("To");
        var (mine, foreign) = (await agency.StoreAsync(), await other.StoreAsync());

        Assert.Equal(Problem.UnknownCode, (await database.Get<MoveStores>().RunAsync(agency.Admin, [mine, foreign], to, default)).Problem?.Code);
        Assert.DoesNotContain((await ListAsync(agency)).Single(c => c.Client == to).Stores, s => s == mine);
    }

    [Fact]
    public async Task Move_TellsOpenPagesOfRightsStoresAndFaces_AndOnlyWhenItMoves()
    {
        var agency = await database.AgencyAsync();
        var (from, to) = (await agency.ClientAsync("From"), await agency.ClientAsync("To"));
        var store = await agency.StoreAsync(client: from);
        await using var heard = await HeardNotices.ListenAsync(database);

        await database.Get<MoveStores>().RunAsync(agency.Admin, [store], to, default);
        Assert.Equal([AccessNotice.Topic, TenancyNotice.Brand, ChangeNotice.Stores], await heard.TopicsAsync(agency.Tenant));
        await database.Get<MoveStores>().RunAsync(agency.Admin, [store], to, default);
        Assert.Empty(await heard.TopicsAsync(agency.Tenant));
        await database.Get<EditStore>().RunAsync(agency.Admin, new(store, Client: from), default);
        Assert.Equal([AccessNotice.Topic, TenancyNotice.Brand, ChangeNotice.Stores], await heard.TopicsAsync(agency.Tenant));
        await database.Get<EditStore>().RunAsync(agency.Admin, new(store, Name: "Another name"), default);
        Assert.Equal([ChangeNotice.Stores], await heard.TopicsAsync(agency.Tenant));
    }

    private async Task<(string?, string?)> RenameAsync(GivenAgency agency, ClientId client, string name) =>
        (await database.Get<RenameClient>().RunAsync(agency.Admin, client, name, default)).Problem is { } problem ? (problem.Code, problem.Field) : (null, null);

    private async Task<bool> SeesAsync(GivenAgency agency, GivenMember member, StoreId store) =>
        (await database.Get<Actors>().FindAsync(member.User, agency.Tenant, default)).Value.Scope(Permission.StoreView).Contains(store);

    private async Task<IReadOnlyList<ListClients.Row>> ListAsync(GivenAgency agency) => (await database.Get<ListClients>().RunAsync(agency.Admin, default)).Value;
}
