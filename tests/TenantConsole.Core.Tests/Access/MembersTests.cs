using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

public sealed class MembersTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task CreateAgency_Always_CopiesTheBuiltInRoles()
    {
        var agency = await database.AgencyAsync();

        var roles = (await database.Get<ListRoles>().RunAsync(agency.Admin, CancellationToken.None)).Value;

        Assert.Equal(BuiltInRole.Permissions.Keys, roles.Select(r => r.Name));
        Assert.All(roles, r => Assert.Equal(BuiltInRole.Permissions[r.Name].Order(), r.Permissions.Order()));
        Assert.Equal(1, roles.Single(r => r.Name == BuiltInRole.Admin).Members);
    }

    [Fact]
    public async Task Add_Always_ListsThemWithTheirGrantsAndRecordsIt()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync("Aurelia");
        var store = await agency.StoreAsync("Glow Lab");

        var member = await agency.MemberAsync(grants: [new(BuiltInRole.Finance, Client: client), new(BuiltInRole.Viewer, Store: store)]);

        var row = (await database.Get<ListMembers>().RunAsync(agency.Admin, CancellationToken.None)).Value.Rows.Single(m => m.Id == member.Id);
        Assert.Equal(["Finance on the stores of Aurelia", "Viewer on Glow Lab"], row.Grants.Select(g => g.Words));
        Assert.Equal([new(BuiltInRole.Finance, Client: client), new(BuiltInRole.Viewer, Store: store)], row.Grants.Select(g => g.Request));
        await using var db = agency.Open();
        Assert.Contains(await db.AuditEntries.ToListAsync(), e => e.Action == "access.member-added" && e.SubjectId == member.Id.ToString());
    }

    [Fact]
    public async Task Add_WhenAlreadyMember_IsRefused()
    {
        var agency = await database.AgencyAsync();

        var answer = await AddAsync(agency, agency.FirstAdmin.User, new GrantRequest(BuiltInRole.Viewer));

        Assert.Equal(AccessProblems.AlreadyMember, answer.Problem);
    }

    [Fact]
    public async Task Add_WhenLimitIsReached_IsRefused()
    {
        var agency = await database.AgencyAsync();
        await agency.SaveAsync(new AgencyLimit { TenantId = agency.Tenant, Name = Limit.Members.Name, Value = 2 });
        await agency.MemberAsync();

        var answer = await AddAsync(agency, Guid.NewGuid(), new GrantRequest(BuiltInRole.Viewer));

        Assert.Equal(AccessProblems.MemberLimit(2), answer.Problem);
    }

    [Fact]
    public async Task Add_WithUnknownRoleOrForeignScope_IsRefused()
    {
        var agency = await database.AgencyAsync();
        var foreignClient = await database.Theirs.ClientAsync();
        var foreignStore = await database.Theirs.StoreAsync();

        Assert.Equal(AccessProblems.NoGrants, (await AddAsync(agency, Guid.NewGuid())).Problem);
        Assert.Equal(AccessProblems.UnknownRole("Emperor"), (await AddAsync(agency, Guid.NewGuid(), new GrantRequest("Emperor"))).Problem);
        Assert.Equal(AccessProblems.UnknownScope, (await AddAsync(agency, Guid.NewGuid(), new GrantRequest(BuiltInRole.Viewer, Client: foreignClient))).Problem);
        Assert.Equal(AccessProblems.UnknownScope, (await AddAsync(agency, Guid.NewGuid(), new GrantRequest(BuiltInRole.Viewer, Store: foreignStore))).Problem);
    }

    [Fact]
    public async Task SetGrants_OfLastAdmin_IsRefusedAndChangesNothing()
    {
        var agency = await database.AgencyAsync();

        var answer = await database.Get<SetGrants>().RunAsync(
            agency.Admin, new(agency.FirstAdmin.Id, [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        Assert.Equal(AccessProblems.LastAdmin, answer.Problem);
        var row = Assert.Single((await database.Get<ListMembers>().RunAsync(agency.Admin, CancellationToken.None)).Value.Rows);
        Assert.Equal(BuiltInRole.Admin, Assert.Single(row.Grants).Role);
    }

    [Fact]
    public async Task SetGrants_WhenAnotherAdminStays_IsDone()
    {
        var agency = await database.AgencyAsync();
        await agency.MemberAsync(BuiltInRole.Admin);

        var answer = await database.Get<SetGrants>().RunAsync(
            agency.Admin, new(agency.FirstAdmin.Id, [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        Assert.Null(answer.Problem);
    }

    private Task<Result<MemberId>> AddAsync(GivenAgency agency, Guid user, params GrantRequest[] grants) =>
        database.Get<AddMember>().RunAsync(agency.Admin, new(user, "New", "new@agency.example", grants), CancellationToken.None);
}
