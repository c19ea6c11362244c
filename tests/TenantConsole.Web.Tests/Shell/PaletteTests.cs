using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Orders;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Shell.Palette;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Shell;

/// <summary>What the palette offers to whom, and how it finds it.</summary>
public sealed class PaletteTests : ComponentTest
{
    private const string Here = "http://localhost/orders";

    private static readonly string[] Everybody = ["do:density=comfortable", "do:density=compact", "do:keys", "do:page.notifications", "do:page.preferences", "do:submit=/account/sign-out", "do:theme=dark", "do:theme=light", "do:theme=system", "page:/", "page:/settings/stores"];
    private static readonly string[] Orders = ["do:orders.export-csv", "do:orders.export-xlsx", "page:/orders"];
    private static readonly string[] Runs = ["page:/runs"];
    private static readonly string[] Admin = ["do:access.invite", "do:stores.connect", "page:/settings/members", "page:/settings/roles"];

    public PaletteTests()
    {
        Services.AddModulePages().AddOrdersWeb().AddSignIn();
        Services.AddFramePalette();
    }

    /// <summary>What each role has besides what everybody has; product.md says who.</summary>
    public static TheoryData<string, string> Roles() => new()
    {
        { BuiltInRole.Admin, "orders runs admin" },
        { BuiltInRole.CatalogManager, "orders runs" },
        { BuiltInRole.Fulfilment, "orders runs" },
        { BuiltInRole.AffiliateManager, "orders runs" },
        { BuiltInRole.Finance, "orders runs" },
        { BuiltInRole.LiveOperations, "" },
        { BuiltInRole.ComplianceOfficer, "orders runs" },
        { BuiltInRole.Viewer, "orders" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public void Known_OffersARoleItsPagesAndActionsOnly(string role, string more)
    {
        var expected = Everybody.Concat(more.Contains("orders", StringComparison.Ordinal) ? Orders : []).Concat(more.Contains("runs", StringComparison.Ordinal) ? Runs : []).Concat(more.Contains("admin", StringComparison.Ordinal) ? Admin : []);
        var all = Everybody.Concat(Orders).Concat(Runs).Concat(Admin).ToHashSet();

        var offered = Search().Known(As(role), "", Here).Select(i => i.Key).Where(all.Contains);

        Assert.Equal(expected.Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Known_KeepsTheStoresInScope()
    {
        var store = Guid.NewGuid();

        var orders = Search().Known(As(BuiltInRole.Admin), "orders", $"http://localhost/?stores={store}").Single(i => i.Key == "page:/orders");

        Assert.Equal($"/orders?stores={store}", orders.Href);
    }

    [Fact]
    public async Task Again_ForgetsWhatTheActorMayNotDoAnyMore()
    {
        string[] keys = ["do:orders.export-csv", "page:/runs", "page:/nowhere"];
        var search = new PaletteSearch(Services.GetServices<NavItem>(), Services.GetServices<PaletteAction>(), [], Services.GetRequiredService<IStringLocalizerFactory>());

        var admin = await search.AgainAsync(As(BuiltInRole.Admin), keys, Here, default);
        var live = await search.AgainAsync(As(BuiltInRole.LiveOperations), keys, Here, default);

        Assert.Equal(["do:orders.export-csv", "page:/runs"], admin.Select(i => i.Key));
        Assert.All(admin, item => Assert.Equal(PaletteGroup.Recent, item.Group));
        Assert.Empty(live);
    }

    [Theory]
    [InlineData("exo", "Export orders as CSV")]
    [InlineData("orders", "Orders")]
    [InlineData("dark", "Dark theme")]
    [InlineData("sgn out", "Sign out")]
    public void Known_FindsBySomeOfTheLetters(string typed, string first) =>
        Assert.StartsWith(first[..6], Search().Known(As(BuiltInRole.Admin), typed, Here)[0].Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("Orders", "ord", true)]
    [InlineData("Export orders as XLSX", "xlsx", true)]
    [InlineData("Connect a store", "cs", true)]
    [InlineData("Connect a store", "sc", false)]
    [InlineData("Notifications", "qqq", false)]
    public void Score_WantsTheLettersInTheirOrder(string words, string typed, bool found) => Assert.Equal(found, Fuzzy.Score(words, typed) is not null);

    [Fact]
    public void Score_PrefersTheBeginningToTheMiddleAndTheMiddleToStrewnLetters()
    {
        var (begin, word, strewn) = (Fuzzy.Score("Orders", "or"), Fuzzy.Score("Export orders", "or"), Fuzzy.Score("Options and rules", "or"));

        Assert.True(begin > word && word > strewn, $"{begin} {word} {strewn}");
    }

    [Fact]
    public void EveryGoKey_IsGivenOnce()
    {
        var keys = Services.GetServices<NavItem>().Select(i => i.Go).OfType<char>().ToList();

        Assert.Equal(keys.Distinct(), keys);
        Assert.DoesNotContain(keys, k => k is 'j' or 'k' or 'g');
    }

    private PaletteSearch Search() => new(Services.GetServices<NavItem>(), Services.GetServices<PaletteAction>(), [], Services.GetRequiredService<IStringLocalizerFactory>());

    private static Actor As(string role) => Actor.ForMember(
        new TenantId(Guid.NewGuid()), new MemberId(Guid.NewGuid()), role, BuiltInRole.Permissions[role].ToDictionary(p => p, _ => StoreScope.Everything));
}
