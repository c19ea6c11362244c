using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

public sealed class ActorsTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Find_WhenGrantIsOnAllStores_ReachesEverything()
    {
        var member = await database.Ours.MemberAsync(BuiltInRole.Finance);

        var actor = await FindAsync(member);

        Assert.True(actor.Scope(Permission.FinanceView).All);
        Assert.True(actor.Scope(Permission.CatalogEdit).IsEmpty);
        Assert.Equal(member.Id, actor.Member);
    }

    [Fact]
    public async Task Find_WhenGrantIsOnClient_ReachesItsStoresAndNewOnes()
    {
        var client = await database.Ours.ClientAsync();
        var first = await database.Ours.StoreAsync(client: client);
        var other = await database.Ours.StoreAsync();
        var member = await database.Ours.MemberAsync(grants: new GrantRequest(BuiltInRole.Viewer, Client: client));
        Assert.Equal([first], (await FindAsync(member)).Scope(Permission.OrderView).Stores);

        var second = await database.Ours.StoreAsync(client: client);
        database.Clock.Advance(TimeSpan.FromSeconds(31));

        var scope = (await FindAsync(member)).Scope(Permission.OrderView);
        Assert.True(scope.Contains(first) && scope.Contains(second));
        Assert.False(scope.Contains(other));
    }

    [Fact]
    public async Task Find_WhenSeveralGrants_AddsThemUpByPermission()
    {
        var one = await database.Ours.StoreAsync();
        var two = await database.Ours.StoreAsync();
        var member = await database.Ours.MemberAsync(grants:
            [new GrantRequest(BuiltInRole.CatalogManager, Store: one), new GrantRequest(BuiltInRole.Viewer, Store: two)]);

        var actor = await FindAsync(member);

        Assert.Equal([one], actor.Scope(Permission.CatalogEdit).Stores);
        Assert.Equal(2, actor.Scope(Permission.OrderView).Stores.Count);
        Assert.Null(actor.Lacks(Permission.OrderView, two));
        Assert.Equal(Problem.UnknownCode, actor.Lacks(Permission.CatalogEdit, two)?.Code);
        Assert.NotNull(actor.LacksEverywhere(Permission.OrderView));
    }

    [Fact]
    public async Task Find_InAgencyOfOthers_IsRefused()
    {
        var member = await database.Ours.MemberAsync();

        var answer = await database.Get<Actors>().FindAsync(member.User, database.Theirs.Tenant, CancellationToken.None);

        Assert.Equal(AccessProblems.NotMember, answer.Problem);
    }

    [Fact]
    public async Task Find_AfterGrantsChanged_FollowsAtOnceOnThisNodeAndInThirtySecondsOnOthers()
    {
        var member = await database.Ours.MemberAsync(BuiltInRole.Admin);
        var otherNode = database.New<Actors>();
        Assert.True((await FindAsync(member)).Has(Permission.MemberManage));
        Assert.True((await FindAsync(member, otherNode)).Has(Permission.MemberManage));

        var set = await database.Get<SetGrants>().RunAsync(database.Ours.Admin, new(member.Id, [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        Assert.Null(set.Problem);
        Assert.False((await FindAsync(member)).Has(Permission.MemberManage));
        database.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.False((await FindAsync(member, otherNode)).Has(Permission.MemberManage));
    }

    [Theory]
    [InlineData(AgencyState.Suspended)]
    [InlineData(AgencyState.Closing)]
    public async Task Find_WhenAgencyIsSuspendedOrClosing_LeavesReadingOnly(AgencyState state)
    {
        var agency = await database.AgencyAsync();
        await SetStateAsync(agency, state);

        var actor = await FindAsync(agency.FirstAdmin, agency: agency);

        Assert.True(actor.Has(Permission.OrderView));
        Assert.Equal(AccessProblems.ReadOnly, actor.Lacks(Permission.StoreConnect));
        Assert.Equal(AccessProblems.ReadOnly, actor.LacksEverywhere(Permission.MemberManage));
    }

    [Fact]
    public async Task Find_WhenAgencyIsClosed_IsRefused()
    {
        var agency = await database.AgencyAsync();
        await SetStateAsync(agency, AgencyState.Closed);

        var answer = await database.Get<Actors>().FindAsync(agency.FirstAdmin.User, agency.Tenant, CancellationToken.None);

        Assert.Equal(AccessProblems.Closed, answer.Problem);
    }

    [Fact]
    public async Task Agencies_OfUserInTwo_AreBothByName()
    {
        var user = database.Ours.FirstAdmin.User;
        await database.Get<AddMember>().RunAsync(
            database.Theirs.Admin, new(user, "Guest", "guest@agency.example", [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        var agencies = await database.Get<Actors>().AgenciesAsync(user, CancellationToken.None);

        Assert.Equal([database.Ours.Name, database.Theirs.Name], agencies.Select(a => a.Name));
    }

    private static async Task SetStateAsync(GivenAgency agency, AgencyState state)
    {
        await using var db = agency.Open();
        (await db.Agencies.SingleAsync()).State = state;
        await db.SaveChangesAsync();
    }

    private async Task<Actor> FindAsync(GivenMember member, Actors? actors = null, GivenAgency? agency = null) =>
        (await (actors ?? database.Get<Actors>()).FindAsync(member.User, (agency ?? database.Ours).Tenant, CancellationToken.None)).Value;
}
