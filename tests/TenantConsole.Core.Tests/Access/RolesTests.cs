using System.Text;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

public sealed class RolesTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Copy_ThenEdit_DiffersFromItsBuiltInRole()
    {
        var agency = await database.AgencyAsync();
        await CopyAsync(agency, BuiltInRole.Viewer, " Client  ");

        var edited = await EditAsync(agency, new("Client", "Brand", [.. BuiltInRole.Permissions[BuiltInRole.Viewer].Where(p => p != Permission.InventoryView), Permission.PayoutView]));

        Assert.Equal("Brand", edited.Value);
        var role = (await ListAsync(agency)).Single(r => r.Name == "Brand");
        Assert.Equal(BuiltInRole.Viewer, role.BuiltIn);
        Assert.False(role.IsBuiltIn);
        Assert.Equal([Permission.PayoutView], role.More);
        Assert.Equal([Permission.InventoryView], role.Fewer);
    }

    [Fact]
    public async Task Edit_OfRoleInUse_ReachesItsPeopleAndTheirGrantsAndInvitations()
    {
        var agency = await database.AgencyAsync();
        await CopyAsync(agency, BuiltInRole.Viewer, "Client");
        var member = await agency.MemberAsync(grants: new GrantRequest("Client"));
        await database.Get<InviteMember>().RunAsync(agency.Admin, new("new@brand.example", [new("Client")]), default);
        Assert.False((await ActorAsync(agency, member)).Has(Permission.PayoutView));

        var edited = await EditAsync(agency, new("Client", "Brand", [Permission.StoreView, Permission.PayoutView]));

        Assert.Null(edited.Problem);
        var actor = await ActorAsync(agency, member);
        Assert.True(actor.Has(Permission.PayoutView));
        Assert.False(actor.Has(Permission.OrderView));
        var role = (await ListAsync(agency)).Single(r => r.Name == "Brand");
        Assert.Equal("all stores", Assert.Single(role.Holders).Where);
        Assert.DoesNotContain(await ListAsync(agency), r => r.Name == "Client");
        Assert.Equal("Brand", (await database.Get<ListInvitations>().RunAsync(agency.Admin, default)).Value.Single().Grants.Single().Role);
    }

    [Fact]
    public async Task Edit_OfBuiltInRole_IsRefused()
    {
        var agency = await database.AgencyAsync();

        Assert.Equal(AccessProblems.BuiltIn(BuiltInRole.Finance), (await EditAsync(agency, new(BuiltInRole.Finance, "Money", [Permission.PayoutView]))).Problem);
        Assert.Equal(AccessProblems.BuiltIn(BuiltInRole.Finance), (await DeleteAsync(agency, BuiltInRole.Finance)).Problem);
    }

    [Fact]
    public async Task Edit_ThatLeavesNobodyWithEverything_IsRefusedAndChangesNothing()
    {
        var agency = await database.AgencyAsync();
        await CopyAsync(agency, BuiltInRole.Admin, "Owner");
        var owner = await agency.MemberAsync(grants: new GrantRequest("Owner"));
        Assert.Null((await database.Get<SetGrants>().RunAsync(agency.Admin, new(agency.FirstAdmin.Id, [new(BuiltInRole.Viewer)]), default)).Problem);

        var answer = await EditAsync(agency, new("Owner", "Owner", [.. Permission.All.Where(p => p != Permission.RoleManage)]));

        Assert.Equal("access.last-admin", answer.Problem?.Code);
        Assert.True((await ActorAsync(agency, owner)).Has(Permission.RoleManage));
    }

    [Fact]
    public async Task Edit_OnWhatSomebodyElseChanged_SaysWhoAndWhat()
    {
        var agency = await database.AgencyAsync();
        await CopyAsync(agency, BuiltInRole.Viewer, "Client");
        string[] seen = [.. BuiltInRole.Permissions[BuiltInRole.Viewer]];
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        var other = (await database.Get<Actors>().FindAsync(agency.FirstAdmin.User, agency.Tenant, default)).Value;
        await database.Get<EditRole>().RunAsync(other, new("Client", "Client", [.. seen.Where(p => p != Permission.OrderView), Permission.LiveView], seen), default);

        var answer = await EditAsync(agency, new("Client", "Client", [.. seen, Permission.PayoutView], seen));

        Assert.Equal("access.changed-meanwhile", answer.Problem?.Code);
        Assert.Contains("First Admin changed Client", answer.Problem!.Message, StringComparison.Ordinal);
        Assert.Contains("Added: See live streams.", answer.Problem.Message, StringComparison.Ordinal);
        Assert.Contains("Taken away: See orders", answer.Problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Permission.PayoutView, (await ListAsync(agency)).Single(r => r.Name == "Client").Permissions);
    }

    [Fact]
    public async Task Edit_OfRoleThatWasRenamed_SaysByWhom()
    {
        var agency = await database.AgencyAsync();
        await CopyAsync(agency, BuiltInRole.Viewer, "Client");
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await EditAsync(agency, new("Client", "Brand", [Permission.StoreView]));

        var answer = await EditAsync(agency, new("Client", "Client", [Permission.StoreView, Permission.OrderView]));

        Assert.Equal(AccessProblems.RoleGone("Client", agency.Admin.Name), answer.Problem);
    }

    [Theory]
    [InlineData("", "access.role-name")]
    [InlineData("FINANCE", "access.role-taken")]
    [InlineData("A name that is far too long to be a name, for it has more than sixty letters", "access.role-name")]
    public async Task Copy_UnderABadName_IsRefusedAtTheName(string name, string code)
    {
        var agency = await database.AgencyAsync();

        var problem = (await CopyAsync(agency, BuiltInRole.Viewer, name)).Problem;

        Assert.Equal(code, problem?.Code);
        Assert.Equal("name", problem?.Field);
    }

    [Fact]
    public async Task Edit_ToMoreThanOneHas_IsRefused()
    {
        var agency = await database.AgencyAsync();
        await CopyAsync(agency, BuiltInRole.Viewer, "Roles", Permission.RoleManage, Permission.StoreView);
        var actor = await ActorAsync(agency, await agency.MemberAsync(grants: new GrantRequest("Roles")));

        var answer = await database.Get<EditRole>().RunAsync(actor, new("Roles", "Roles", [Permission.RoleManage, Permission.PayoutRelease]), default);

        Assert.Equal("access.role-more-than-own", answer.Problem?.Code);
        Assert.Equal("access.no-permissions", (await EditAsync(agency, new("Roles", "Roles", []))).Problem?.Code);
        Assert.Equal("access.unknown-permission", (await EditAsync(agency, new("Roles", "Roles", ["store.burn"]))).Problem?.Code);
    }

    [Fact]
    public async Task Delete_WhileSomebodyHasIt_SaysWho()
    {
        var agency = await database.AgencyAsync();
        await CopyAsync(agency, BuiltInRole.Viewer, "Client");
        var member = await agency.MemberAsync(grants: new GrantRequest("Client"));

        var used = await DeleteAsync(agency, "Client");
        await database.Get<SetGrants>().RunAsync(agency.Admin, new(member.Id, [new(BuiltInRole.Viewer)]), default);
        await database.Get<InviteMember>().RunAsync(agency.Admin, new("new@brand.example", [new("Client")]), default);
        var invited = await DeleteAsync(agency, "Client");

        Assert.Equal("access.role-used", used.Problem?.Code);
        Assert.Contains("Viewer ", used.Problem!.Message, StringComparison.Ordinal);
        Assert.Contains("new@brand.example", invited.Problem?.Message, StringComparison.Ordinal);
        var invitation = (await database.Get<ListInvitations>().RunAsync(agency.Admin, default)).Value.Single();
        await database.Get<RevokeInvitation>().RunAsync(agency.Admin, invitation.Id, default);
        Assert.Null((await DeleteAsync(agency, "Client")).Problem);
        Assert.DoesNotContain(await ListAsync(agency), r => r.Name == "Client");
    }

    [Fact]
    public async Task Holders_OfAPermission_AreThoseWithARoleThatReachesTheStore()
    {
        var agency = await database.AgencyAsync();
        var (aurelia, other) = (await agency.ClientAsync("Aurelia"), await agency.ClientAsync("Brindle"));
        var glow = await agency.StoreAsync("Glow Lab", aurelia);
        var oak = await agency.StoreAsync("Oak", other);
        var finance = await agency.MemberAsync(grants: [new(BuiltInRole.Finance, Client: aurelia), new(BuiltInRole.Viewer)]);
        await agency.MemberAsync(BuiltInRole.Viewer);

        var all = (await database.Get<ListHolders>().RunAsync(agency.Admin, new(Permission.PayoutView), default)).Value;
        var inOak = (await database.Get<ListHolders>().RunAsync(agency.Admin, new(Permission.PayoutView, oak), default)).Value;

        Assert.Equal([agency.FirstAdmin.Id, finance.Id], all.Rows.Select(r => r.Member));
        var row = all.Rows.Single(r => r.Member == finance.Id);
        Assert.Equal(("Glow Lab", "Finance on the stores of Aurelia"), (row.Where, Assert.Single(row.Via).Words));
        Assert.Equal([agency.FirstAdmin.Id], inOak.Rows.Select(r => r.Member));
        Assert.Equal(2, (await database.Get<ListHolders>().RunAsync(agency.Admin, new(Permission.PayoutView, glow), default)).Value.Rows.Count);
    }

    [Fact]
    public async Task Access_OfAPerson_NamesWhatWhereAndThroughWhat()
    {
        var agency = await database.AgencyAsync();
        var glow = await agency.StoreAsync("Glow Lab");
        var member = await agency.MemberAsync(grants: [new(BuiltInRole.LiveOperations), new(BuiltInRole.Finance, Store: glow)]);

        var access = (await database.Get<ListMemberAccess>().RunAsync(agency.Admin, member.Id, default)).Value;

        Assert.Equal("all stores", access.Rows.Single(r => r.Permission == Permission.StoreView).Where);
        Assert.Equal(2, access.Rows.Single(r => r.Permission == Permission.StoreView).Via.Count);
        Assert.Equal("Glow Lab", access.Rows.Single(r => r.Permission == Permission.PayoutView).Where);
        Assert.DoesNotContain(access.Rows, r => r.Permission == Permission.MemberManage);
    }

    [Fact]
    public async Task Review_WhenDone_IsAuditedAndShownToTheNext()
    {
        var agency = await database.AgencyAsync();
        Assert.Null((await database.Get<ListHolders>().RunAsync(agency.Admin, new(Permission.PayoutView), default)).Value.Last);

        await database.Get<RecordAccessReview>().RunAsync(agency.Admin, new(Permission.PayoutView, Note: " fine "), default);

        var last = (await database.Get<ListHolders>().RunAsync(agency.Admin, new(Permission.PayoutView), default)).Value.Last;
        Assert.Equal((database.Clock.Now, agency.Admin.Name, 1, "fine"), (last!.At, last.ByName, last.Seen, last.Note));
        Assert.Null((await database.Get<ListHolders>().RunAsync(agency.Admin, new(Permission.OrderView), default)).Value.Last);
        Assert.Single((await database.Get<ListAccessReviews>().RunAsync(agency.Admin, default)).Value);
        await using var db = agency.Open();
        Assert.Contains(await db.AuditEntries.ToListAsync(), e => e.Action == "access.reviewed" && e.SubjectId == Permission.PayoutView);
    }

    [Fact]
    public async Task Exports_HoldTheListAndAreAudited()
    {
        var agency = await database.AgencyAsync();
        await agency.MemberAsync(BuiltInRole.Finance);
        using var members = new MemoryStream();
        using var access = new MemoryStream();

        var first = await database.Get<ExportMembers>().RunAsync(agency.Admin, new(new MemberFilter(Text: "finance"), TableFormat.Csv, TimeZoneInfo.Utc), members, default);
        await database.Get<ExportAccess>().RunAsync(agency.Admin, new(Permission.PayoutView, null, null, TableFormat.Csv, TimeZoneInfo.Utc), access, default);

        Assert.Null(first.Problem);
        var lines = Encoding.UTF8.GetString(members.ToArray()).Trim().Split("\r\n");
        Assert.Equal(2, lines.Length);
        Assert.Contains(",active,Finance,all stores,false,", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, Encoding.UTF8.GetString(access.ToArray()).Trim().Split("\r\n").Length);
        await using var db = agency.Open();
        var actions = await db.AuditEntries.Select(e => e.Action).ToListAsync();
        Assert.Contains("access.members-exported", actions);
        Assert.Contains("access.review-exported", actions);
    }

    private Task<Result<string>> CopyAsync(GivenAgency agency, string from, string name, params string[] permissions) =>
        database.Get<CopyRole>().RunAsync(agency.Admin, new(from, name, permissions.Length == 0 ? null : permissions), default);

    private Task<Result<string>> EditAsync(GivenAgency agency, EditRole.Request request) => database.Get<EditRole>().RunAsync(agency.Admin, request, default);

    private Task<Result<Done>> DeleteAsync(GivenAgency agency, string role) => database.Get<DeleteRole>().RunAsync(agency.Admin, role, default);

    private async Task<IReadOnlyList<ListRoles.Row>> ListAsync(GivenAgency agency) => (await database.Get<ListRoles>().RunAsync(agency.Admin, default)).Value;

    private async Task<Actor> ActorAsync(GivenAgency agency, GivenMember member) => (await database.Get<Actors>().FindAsync(member.User, agency.Tenant, default)).Value;
}
