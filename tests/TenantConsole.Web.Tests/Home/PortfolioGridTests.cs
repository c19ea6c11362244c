using Bunit;
using TenantConsole.Core.Stores;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Modules;
using TenantConsole.Web.Modules.Home;
using TenantConsole.Web.Tests.Components;
using TenantConsole.Web.Tests.Stores;

namespace TenantConsole.Web.Tests.Home;

public sealed class PortfolioGridTests : ComponentTest
{
    [Fact]
    public void Figures_OpenTheRowsTheyCount()
    {
        var store = Sample.Store();
        var row = new PortfolioRow(store, new(store.Store, new(2026, 11, 14), new(2026, 11, 20), 1_234, new(98_765.5m, Currency.Parse("USD")), 1_000, new(100_000m, Currency.Parse("USD")), Cancelled: 37, Late: 6, Soon: 11));

        var grid = Grid([row], sales: true);

        var links = grid.FindAll("a.tc-why").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(
            [
                $"/orders?stores={store.Store}&from=2026-11-14&to=2026-11-20&status={string.Join(',', OrderLinks.Sold)}",
                $"/orders?stores={store.Store}&from=2026-11-14&to=2026-11-20",
                $"/orders?stores={store.Store}&due=late",
                $"/orders?stores={store.Store}&due=soon",
                $"/orders?stores={store.Store}&from=2026-11-14&to=2026-11-20&status=CANCELLED",
            ], links);
        Assert.Contains("USD98,765.50", Text(grid.Markup), StringComparison.Ordinal);
        Assert.Contains("1,234", Text(grid.Markup), StringComparison.Ordinal);
        Assert.Contains("3.0 %", Text(grid.Markup), StringComparison.Ordinal);
        Assert.Equal("1.2 %", Text(grid.Find(".tc-dl.dn").OuterHtml));
    }

    [Fact]
    public void WithoutOrderView_TheColumnsOfSalesAreAbsent() =>
        Assert.DoesNotContain(Grid([new(Sample.Store(), null)], sales: false).FindAll("th"), th => th.TextContent.Contains("GMV", StringComparison.Ordinal));

    [Fact]
    public void OldData_IsMarked_ButNotOfADisconnectedStore()
    {
        var old = Sample.Store() with { LastSyncAt = Sample.At.AddHours(-3) };

        Assert.NotEmpty(Grid([new(old, null)], sales: false).FindAll(".tc-aged"));
        Assert.Empty(Grid([new(old with { State = ConnectionState.Disconnected }, null)], sales: false).FindAll(".tc-aged"));
    }

    private IRenderedComponent<PortfolioGrid> Grid(IReadOnlyList<PortfolioRow> rows, bool sales) =>
        Render<PortfolioGrid>(p => p.Add(g => g.Rows, rows).Add(g => g.Sales, sales).Add(g => g.Now, Sample.At));
}
