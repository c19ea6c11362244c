using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

public sealed class RemovalTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Remove_Always_EndsTheMembershipAndKeepsTheName()
    {
        var agency = await database.AgencyAsync();
        var member = await agency.MemberAsync(BuiltInRole.Finance);
        Assert.True((await FindAsync(agency, member)).Ok);

        var removed = await RemoveAsync(agency, member.Id);

        Assert.Null(removed.Problem);
        Assert.Equal(AccessProblems.NotMember, (await FindAsync(agency, member)).Problem);
        Assert.Empty(await database.Get<Actors>().AgenciesAsync(member.User, default));
        var row = (await RosterAsync(agency)).Rows.Single(r => r.Id == member.Id);
        Assert.True(row.Removed);
        Assert.Equal([new GrantRequest(BuiltInRole.Finance)], row.Grants.Select(g => g.Request));
        await using var db = agency.Open();
        Assert.Contains(await db.AuditEntries.ToListAsync(), e => e.Action == "access.member-removed" && e.SubjectId == member.Id.ToString());
        Assert.DoesNotContain(await db.Members.ToListAsync(), m => m.Id == member.Id);
    }

    [Fact]
    public async Task Remove_OfLastAdmin_IsRefusedAndChangesNothing()
    {
        var agency = await database.AgencyAsync();
        await agency.MemberAsync(BuiltInRole.Finance);

        var answer = await RemoveAsync(agency, agency.FirstAdmin.Id);

        Assert.Equal(AccessProblems.LastAdmin, answer.Problem);
        Assert.True((await FindAsync(agency, agency.FirstAdmin)).Ok);
    }

    [Fact]
    public async Task Remove_OfTwoAdminsAtOnce_KeepsOne()
    {
        var agency = await database.AgencyAsync();
        var second = await agency.MemberAsync(BuiltInRole.Admin);

        var answers = await Task.WhenAll(RemoveAsync(agency, agency.FirstAdmin.Id), RemoveAsync(agency, second.Id));

        Assert.Single(answers, a => a.Ok);
        Assert.Single((await RosterAsync(agency)).Rows, r => !r.Removed);
    }

    [Fact]
    public async Task Restore_WithFormerRoles_IsTheSamePersonAgain()
    {
        var agency = await database.AgencyAsync();
        var member = await agency.MemberAsync(BuiltInRole.Finance);
        await RemoveAsync(agency, member.Id);
        var former = (await RosterAsync(agency)).Rows.Single(r => r.Id == member.Id).Grants;

        var restored = await RestoreAsync(agency, member.Id, [.. former.Select(g => g.Request)]);

        Assert.Null(restored.Problem);
        var actor = (await FindAsync(agency, member)).Value;
        Assert.Equal(member.Id, actor.Member);
        Assert.True(actor.Has(Permission.PayoutView));
        Assert.NotEmpty(await database.Get<Actors>().AgenciesAsync(member.User, default));
        Assert.Equal(AccessProblems.AlreadyMember, (await RestoreAsync(agency, member.Id, new GrantRequest(BuiltInRole.Viewer))).Problem);
    }

    [Fact]
    public async Task Restore_WhenTheAgencyIsFull_IsRefused()
    {
        var agency = await database.AgencyAsync();
        var member = await agency.MemberAsync();
        await RemoveAsync(agency, member.Id);
        await agency.SaveAsync(new AgencyLimit { TenantId = agency.Tenant, Name = Limit.Members.Name, Value = 1 });

        Assert.Equal(AccessProblems.MemberLimit(1), (await RestoreAsync(agency, member.Id, new GrantRequest(BuiltInRole.Viewer))).Problem);
    }

    [Fact]
    public async Task Add_OfSomebodyRemoved_IsTheSameMember()
    {
        var agency = await database.AgencyAsync();
        var member = await agency.MemberAsync();
        await RemoveAsync(agency, member.Id);

        var added = await database.Get<AddMember>().RunAsync(
            agency.Admin, new(member.User, "Back Again", "back@agency.example", [new GrantRequest(BuiltInRole.Viewer)]), default);

        Assert.Equal(member.Id, added.Value);
        Assert.Equal("Back Again", (await FindAsync(agency, member)).Value.Name);
    }

    [Fact]
    public async Task SetGrants_OnWhatSomebodyElseChanged_SaysWhoAndWhat()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync("Glow Lab");
        var member = await agency.MemberAsync(BuiltInRole.Viewer);
        GrantRequest[] seen = [new(BuiltInRole.Viewer)];
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        var other = await database.Get<Actors>().FindAsync(agency.FirstAdmin.User, agency.Tenant, default);
        await database.Get<SetGrants>().RunAsync(other.Value, new(member.Id, [new(BuiltInRole.Finance, Store: store)], seen), default);

        var answer = await database.Get<SetGrants>().RunAsync(agency.Admin, new(member.Id, [new(BuiltInRole.CatalogManager)], seen), default);

        Assert.Equal("access.changed-meanwhile", answer.Problem?.Code);
        Assert.Contains("First Admin changed", answer.Problem!.Message, StringComparison.Ordinal);
        Assert.Contains("Added: Finance on Glow Lab.", answer.Problem.Message, StringComparison.Ordinal);
        Assert.Contains("Taken away: Viewer on all stores.", answer.Problem.Message, StringComparison.Ordinal);
        Assert.Equal([new GrantRequest(BuiltInRole.Finance, Store: store)], (await RosterAsync(agency)).Rows.Single(r => r.Id == member.Id).Grants.Select(g => g.Request));
    }

    [Fact]
    public async Task SetGrants_OfSomebodyRemoved_SaysWhoRemovedThem()
    {
        var agency = await database.AgencyAsync();
        var member = await agency.MemberAsync();
        await RemoveAsync(agency, member.Id);

        var answer = await database.Get<SetGrants>().RunAsync(agency.Admin, new(member.Id, [new(BuiltInRole.Finance)]), default);

        Assert.Equal("access.removed", answer.Problem?.Code);
        Assert.Contains(agency.Admin.Name, answer.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetGrants_OfMoreThanOneHas_IsRefused()
    {
        var agency = await database.AgencyAsync();
        var member = await agency.MemberAsync();
        await database.Get<CopyRole>().RunAsync(agency.Admin, new(BuiltInRole.Viewer, "People", [Permission.MemberManage, Permission.StoreView]), default);
        var people = await agency.MemberAsync(grants: new GrantRequest("People"));
        var actor = (await FindAsync(agency, people)).Value;

        var more = await database.Get<SetGrants>().RunAsync(actor, new(people.Id, [new("People"), new(BuiltInRole.Admin)]), default);
        var kept = await database.Get<SetGrants>().RunAsync(actor, new(member.Id, [new(BuiltInRole.Viewer), new("People")]), default);

        Assert.Equal("access.more-than-own", more.Problem?.Code);
        Assert.Contains("See payouts", more.Problem!.Message, StringComparison.Ordinal);
        Assert.Null(kept.Problem);
    }

    [Fact]
    public async Task Preview_OfAnotherRole_SaysGainsAndLossesWithTheirStores()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync("Aurelia");
        var first = await agency.StoreAsync("Glow Lab", client);
        await agency.StoreAsync("Nordlicht", client);
        var member = await agency.MemberAsync(grants: new GrantRequest(BuiltInRole.Viewer, Client: client));

        var change = (await database.Get<PreviewGrants>().RunAsync(agency.Admin, new(member.Id, [new(BuiltInRole.Finance, Store: first)]), default)).Value;

        Assert.Equal("Glow Lab", Assert.Single(change.Gains).Where);
        Assert.Contains(Permission.PayoutView, change.Gains[0].Permissions);
        Assert.Contains(change.Losses, l => l.Where == "Nordlicht" && l.Permissions.Contains(Permission.OrderView));
        Assert.Contains(change.Losses, l => l.Where == "Glow Lab, Nordlicht" && l.Permissions.Contains(Permission.ComplianceView));
        var wider = (await database.Get<PreviewGrants>().RunAsync(agency.Admin, new(member.Id, [new(BuiltInRole.Viewer)]), default)).Value;
        Assert.Equal("all stores but Glow Lab, Nordlicht", Assert.Single(wider.Gains).Where);
        Assert.Empty(wider.Losses);
    }

    [Fact]
    public async Task Seen_IsNotedAtMostOnceInAWhile()
    {
        var agency = await database.AgencyAsync();
        var member = await agency.MemberAsync();
        var actor = (await FindAsync(agency, member)).Value;
        var sightings = database.New<Sightings>();

        await sightings.NoteAsync(actor, default);
        var first = await SeenAsync();
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await sightings.NoteAsync(actor, default);
        var second = await SeenAsync();
        database.Clock.Advance(Sightings.Every);
        await sightings.NoteAsync(actor, default);

        Assert.NotNull(first);
        Assert.Equal(first, second);
        Assert.Equal(database.Clock.Now, await SeenAsync());

        async Task<DateTimeOffset?> SeenAsync() => (await RosterAsync(agency)).Rows.Single(r => r.Id == member.Id).LastSeenAt;
    }

    [Fact]
    public async Task Granters_AreThoseWhoHoldItAndMayGiveIt()
    {
        var agency = await database.AgencyAsync();
        await database.Get<CopyRole>().RunAsync(agency.Admin, new(BuiltInRole.Viewer, "People", [Permission.MemberManage, Permission.StoreView]), default);
        await agency.MemberAsync(grants: new GrantRequest("People"));
        var asker = await agency.MemberAsync(BuiltInRole.Viewer);

        var whom = await database.Get<Granters>().FindAsync(agency.Tenant, asker.Id, Permission.PayoutView, default);

        Assert.Equal(["First Admin"], whom.Names);
        Assert.Equal([BuiltInRole.Viewer], whom.Roles);
        Assert.Equal(agency.Name, whom.Agency);
        Assert.Empty((await database.Get<Granters>().FindAsync(agency.Tenant, agency.FirstAdmin.Id, Permission.PayoutView, default)).Names);
    }

    private Task<Result<Done>> RemoveAsync(GivenAgency agency, MemberId member) => database.Get<RemoveMember>().RunAsync(agency.Admin, member, default);

    private Task<Result<Done>> RestoreAsync(GivenAgency agency, MemberId member, params GrantRequest[] grants) =>
        database.Get<RestoreMember>().RunAsync(agency.Admin, new(member, grants), default);

    private async Task<ListMembers.Roster> RosterAsync(GivenAgency agency) => (await database.Get<ListMembers>().RunAsync(agency.Admin, default)).Value;

    private async Task<Result<Actor>> FindAsync(GivenAgency agency, GivenMember member) => await database.Get<Actors>().FindAsync(member.User, agency.Tenant, default);
}
