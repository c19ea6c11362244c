using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Activity;

public sealed class ViewsTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private const string List = "orders";

    [Fact]
    public async Task Save_OfOnesOwn_IsSeenByThemAlone()
    {
        var agency = await database.AgencyAsync();
        var (me, other) = (agency.As(BuiltInRole.Viewer), agency.Admin);

        var id = await SaveAsync(me, "To ship", "status=AWAITING_SHIPMENT");

        Assert.Equal((id, "To ship", "status=AWAITING_SHIPMENT", true, false), Assert.Single(await ViewsAsync(me)) is var v ? (v.Id, v.Name, v.Query, v.Mine, v.Shared) : default);
        Assert.Empty(await ViewsAsync(other));
        Assert.Empty(await ViewsAsync(database.Theirs.Admin));
        Assert.Equal(ViewsProblems.Unknown.Code, (await database.Get<EditView>().RunAsync(other, new(id, "Mine now"), default)).Problem!.Code);
        Assert.Equal(ViewsProblems.Unknown.Code, (await database.Get<DeleteView>().RunAsync(other, id, default)).Problem!.Code);
    }

    [Fact]
    public async Task Share_ByAnAdmin_GivesItToEverybody_AndIsOnTheTrail()
    {
        var agency = await database.AgencyAsync();
        var (admin, viewer) = (agency.Admin, agency.As(BuiltInRole.Viewer));
        var id = await SaveAsync(admin, "Late", "sort=placed");

        Assert.True((await database.Get<EditView>().RunAsync(admin, new(id, Shared: true), default)).Ok);

        Assert.Equal((id, false, true), Assert.Single(await ViewsAsync(viewer)) is var v ? (v.Id, v.Mine, v.Shared) : default);
        Assert.Empty(await ViewsAsync(database.Theirs.Admin));
        await using var db = agency.Open();
        Assert.Equal("activity.view-shared", Assert.Single(await db.AuditEntries.Where(e => e.SubjectKind == "view").ToListAsync()).Action);
    }

    [Fact]
    public async Task Share_WithoutThePermission_IsRefused_AndSoIsChangingWhatIsShared()
    {
        var agency = await database.AgencyAsync();
        var viewer = agency.As(BuiltInRole.Viewer);
        var own = await SaveAsync(viewer, "Mine", "q=tea");
        var shared = (await database.Get<SaveView>().RunAsync(agency.Admin, new(List, "Ours", "q=pot", Shared: true), default)).Value;

        Assert.True((await database.Get<SaveView>().RunAsync(viewer, new(List, "All", "q=x1", Shared: true), default)).Problem!.IsForbidden);
        Assert.True((await database.Get<EditView>().RunAsync(viewer, new(own, Shared: true), default)).Problem!.IsForbidden);
        Assert.True((await database.Get<EditView>().RunAsync(viewer, new(shared, "Theirs"), default)).Problem!.IsForbidden);
        Assert.True((await database.Get<DeleteView>().RunAsync(viewer, shared, default)).Problem!.IsForbidden);
        Assert.True((await database.Get<SetRoleView>().RunAsync(viewer, new(List, BuiltInRole.Viewer, shared), default)).Problem!.IsForbidden);
        Assert.Equal(["Ours", "Mine"], (await ViewsAsync(viewer)).Select(v => v.Name));
    }

    [Fact]
    public async Task SetRoleView_MakesTheListOpenWithIt_UntilTheViewIsGone()
    {
        var agency = await database.AgencyAsync();
        var admin = agency.Admin;
        var viewer = Actor.ForMember(agency.Tenant, (await agency.MemberAsync()).Id, "Viewer", new Dictionary<string, StoreScope>());
        var id = await SaveAsync(admin, "Done", "status=COMPLETED");

        var early = await database.Get<SetRoleView>().RunAsync(admin, new(List, BuiltInRole.Viewer, id), default);
        await database.Get<EditView>().RunAsync(admin, new(id, Shared: true), default);
        var set = await database.Get<SetRoleView>().RunAsync(admin, new(List, BuiltInRole.Viewer, id), default);

        Assert.Equal("views.not-shared", early.Problem!.Code);
        Assert.True(set.Ok);
        Assert.Equal(id, (await SetupAsync(viewer)).Opens);
        Assert.Null((await SetupAsync(agency.As(BuiltInRole.Finance))).Opens);
        Assert.True((await database.Get<DeleteView>().RunAsync(admin, id, default)).Ok);
        Assert.Null((await SetupAsync(viewer)).Opens);
    }

    [Fact]
    public async Task Columns_AreKeptInTheirOrder_ForThePersonAndTheListAlone()
    {
        var agency = await database.AgencyAsync();
        var me = agency.As(BuiltInRole.Viewer);

        await database.Get<ChooseColumns>().RunAsync(me, List, ["order", "total", "store"], default);
        await database.Get<ChooseColumns>().RunAsync(me, List, ["order", "store", "total"], default);

        Assert.Equal(["order", "store", "total"], (await SetupAsync(me)).Columns!);
        Assert.Null((await SetupAsync(agency.Admin)).Columns);
        Assert.Null((await database.Get<GetListSetup>().RunAsync(me, "runs", default)).Value.Columns);
        await database.Get<ChooseColumns>().RunAsync(me, List, null, default);
        Assert.Null((await SetupAsync(me)).Columns);
    }

    [Theory]
    [InlineData("", "views.name")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890", "views.name")]
    [InlineData("taken", "views.name-taken")]
    public async Task Save_WithAWrongName_SaysSo(string name, string code)
    {
        var me = database.Ours.As(BuiltInRole.Viewer);
        await SaveAsync(me, "Taken", "q=tea");

        Assert.Equal(code, (await database.Get<SaveView>().RunAsync(me, new(List, name, "q=pot"), default)).Problem!.Code);
    }

    [Fact]
    public async Task ChooseColumns_WithNoneOrTwice_IsRefused()
    {
        Assert.False((await database.Get<ChooseColumns>().RunAsync(database.Ours.Admin, List, [], default)).Ok);
        Assert.False((await database.Get<ChooseColumns>().RunAsync(database.Ours.Admin, List, ["a", "a"], default)).Ok);
    }

    private async Task<ViewId> SaveAsync(Actor actor, string name, string query) =>
        (await database.Get<SaveView>().RunAsync(actor, new(List, name, query), default)).Value;

    private async Task<GetListSetup.Setup> SetupAsync(Actor actor) => (await database.Get<GetListSetup>().RunAsync(actor, List, default)).Value;

    private async Task<IReadOnlyList<GetListSetup.View>> ViewsAsync(Actor actor) => (await SetupAsync(actor)).Views;
}
