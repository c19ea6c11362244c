using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Tests.Components;

public sealed class GridTests : ComponentTest
{
    private static readonly Row[] Rows = [new("a", 1), new("b", 2), new("c", 3)];

    private static readonly RenderFragment TwoColumns = builder =>
    {
        builder.OpenComponent<Column<Row>>(0);
        builder.AddAttribute(1, "Title", "Name");
        builder.AddAttribute(2, "Sticky", true);
        builder.AddAttribute(3, "Phone", 1);
        builder.AddAttribute(4, "SortKey", "name");
        builder.AddAttribute(5, "ChildContent", (RenderFragment<Row>)(row => b => b.AddContent(0, row.Name)));
        builder.CloseComponent();
        builder.OpenComponent<Column<Row>>(6);
        builder.AddAttribute(7, "Title", "Pieces");
        builder.AddAttribute(8, "Number", true);
        builder.AddAttribute(9, "SortKey", "pieces");
        builder.AddAttribute(10, "DescendingFirst", true);
        builder.AddAttribute(11, "ChildContent", (RenderFragment<Row>)(row => b => b.AddContent(0, row.Pieces)));
        builder.AddAttribute(12, "Total", (RenderFragment)(b => b.AddContent(0, "6")));
        builder.CloseComponent();
    };

    private IRenderedComponent<Grid<Row>> Grid(IReadOnlyList<Row>? rows, Action<ComponentParameterCollectionBuilder<Grid<Row>>>? more = null) => Render<Grid<Row>>(p =>
    {
        p.Add(g => g.Items, rows).Add(g => g.Key, r => r.Name).Add(g => g.Caption, "Things").Add(g => g.ChildContent, TwoColumns);
        more?.Invoke(p);
    });

    [Fact]
    public void Render_WithRows_DrawsThemInTheOrderOfTheColumns()
    {
        var grid = Grid(Rows);

        Assert.Equal(["Name", "Pieces"], grid.FindAll("th").Select(th => th.TextContent.Trim()));
        Assert.Equal(["a", "1", "b", "2", "c", "3"], grid.FindAll("tbody td").Select(td => td.TextContent.Trim()));
        Assert.Equal(["Totals", "6"], grid.FindAll("tfoot td").Select(td => td.TextContent.Trim()));
    }

    [Fact]
    public void Render_AgainWithOtherRows_KeepsTheColumnsOnce()
    {
        var grid = Grid(Rows);

        grid.Render(p => p.Add(g => g.Items, [new("d", 4)]));

        Assert.Equal(2, grid.FindAll("th").Count);
        Assert.Equal(["d", "4"], grid.FindAll("tbody td").Select(td => td.TextContent.Trim()));
    }

    [Fact]
    public void Render_WhileLoadingTheFirstTime_ShowsThreeSkeletonRowsInTheRealColumns()
    {
        var grid = Grid(null);

        Assert.Equal(3, grid.FindAll("tbody tr").Count);
        Assert.Equal(6, grid.FindAll("tbody td .tc-skel").Count);
        Assert.Equal("true", grid.Find("table").GetAttribute("aria-busy"));
    }

    [Fact]
    public void Render_WhileNewRowsAreOnTheirWay_KeepsTheOldOnes()
    {
        var grid = Grid(Rows, p => p.Add(g => g.Busy, true));

        Assert.Equal(3, grid.FindAll("tbody tr").Count);
        Assert.Contains("busy", grid.Find("thead").ClassName!, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WithoutRows_TellsNothingYetFromNothingMatches()
    {
        var empty = Grid([]);
        var filtered = Grid([], p => p.Add(g => g.Filtered, true).Add(g => g.ResetHref, "/things"));

        Assert.Contains("Nothing here yet", Text(empty.Markup), StringComparison.Ordinal);
        Assert.Contains("Nothing matches the filters", Text(filtered.Markup), StringComparison.Ordinal);
        Assert.Equal("/things", filtered.Find("a").GetAttribute("href"));
    }

    [Fact]
    public async Task Render_AfterAFailure_ShowsTheReferenceAndTriesAgain()
    {
        var tries = 0;
        var grid = Grid(null, p => p.Add(g => g.Failure, new GridFailure(Reference: "7QK2-X0M4")).Add(g => g.OnRetry, () => tries++));

        await grid.Find("button").ClickAsync(new MouseEventArgs());

        Assert.Equal("alert", grid.Find(".tc-empty").GetAttribute("role"));
        Assert.Contains("Reference 7QK2-X0M4", Text(grid.Markup), StringComparison.Ordinal);
        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task Sort_WhenAHeadIsPressed_StartsAsTheColumnWishesAndThenTurns()
    {
        var sorts = new List<GridSort>();
        var grid = Grid(Rows, p => p.Add(g => g.OnSort, sorts.Add).Add(g => g.Sort, new GridSort("name")));

        await grid.FindAll("th button")[0].ClickAsync(new MouseEventArgs());
        await grid.FindAll("th button")[1].ClickAsync(new MouseEventArgs());

        Assert.Equal([new("name", true), new("pieces", true)], sorts);
        Assert.Equal(["ascending", null], grid.FindAll("th").Select(th => th.GetAttribute("aria-sort")));
    }

    [Fact]
    public void Sort_WhenThePageGivesAddresses_IsALink()
    {
        var grid = Grid(Rows, p => p.Add(g => g.SortHref, s => $"/things?sort={s.Key}{(s.Descending ? "-" : "")}"));

        Assert.Equal(["/things?sort=name", "/things?sort=pieces-"], grid.FindAll("th a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Pager_WhenThereIsMore_TurnsByEventOrLink()
    {
        var turns = new List<GridTurn>();
        var events = Grid(Rows, p => p.Add(g => g.HasNext, true).Add(g => g.OnTurn, turns.Add));
        var links = Grid(Rows, p => p.Add(g => g.HasNext, true).Add(g => g.HasPrevious, true).Add(g => g.NextHref, "/things?after=c").Add(g => g.PreviousHref, "/things?before=a"));

        await events.FindAll(".tc-pager button")[1].ClickAsync(new MouseEventArgs());

        Assert.True(events.FindAll(".tc-pager button")[0].HasAttribute("disabled"));
        Assert.Equal([GridTurn.Next], turns);
        Assert.Equal(["/things?before=a", "/things?after=c"], links.FindAll(".tc-pager a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Pager_WhenThereIsOnePage_IsNotThere() => Assert.Empty(Grid(Rows).FindAll(".tc-pager"));

    [Fact]
    public async Task Keys_MoveTheCursorAndOpenItsRow()
    {
        var opened = new List<Row>();
        var grid = Grid(Rows, p => p.Add(g => g.OnOpen, opened.Add));

        await grid.Find(".tc-grid").KeyDownAsync(new KeyboardEventArgs { Key = "j" });
        await grid.Find(".tc-grid").KeyDownAsync(new KeyboardEventArgs { Key = "j" });
        await grid.Find(".tc-grid").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });

        Assert.Equal([Rows[1]], opened);
        Assert.Equal("b", grid.Find("tr.cursor td").TextContent.Trim());
    }

    [Fact]
    public void Row_WithAnAddress_IsALinkThatTheScriptFollows()
    {
        var grid = Grid(Rows, p => p.Add(g => g.RowHref, r => $"/things/{r.Name}").Add(g => g.OpenKey, "a"));

        Assert.All(grid.FindAll("tbody tr"), tr => Assert.Contains("opens", tr.ClassName, StringComparison.Ordinal));
        Assert.Equal("/things/b", grid.FindAll("tbody td a.row.lead")[1].GetAttribute("href"));
        Assert.Equal("a", grid.Find("tr.open td").TextContent.Trim());
    }

    [Fact]
    public void Row_WithoutAnAddress_IsOpenedByThePage()
    {
        var opened = new List<Row>();
        var grid = Grid(Rows, p => p.Add(g => g.OnOpen, opened.Add));

        var rows = int.Parse(grid.Find("table").GetAttribute("data-rows")!, System.Globalization.CultureInfo.InvariantCulture);
        grid.Find(".tc-grid").TriggerEvent("onrowpick", new RowPickEventArgs { Row = 1, Rows = rows });

        Assert.Equal([Rows[1]], opened);
        Assert.Equal("b", grid.Find("tr.cursor td").TextContent.Trim());
    }

    [Fact]
    public void Cursor_StaysOnItsRow_WhenRowsAreReadAnew()
    {
        var grid = Grid(Rows, p => p.Add(g => g.RowHref, r => $"/things/{r.Name}").Add(g => g.OpenKey, "a"));
        grid.Find(".tc-grid").KeyDown(new KeyboardEventArgs { Key = "j" });

        grid.Render(p => p.Add(g => g.Items, [new Row("new", 1), .. Rows]));

        Assert.Equal("b", grid.Find("tr.cursor td").TextContent.Trim());
    }

    [Fact]
    public void Keys_GoOnFromTheOpenRow()
    {
        var grid = Grid(Rows, p => p.Add(g => g.RowHref, r => $"/things/{r.Name}").Add(g => g.OpenKey, "a"));

        grid.Find(".tc-grid").KeyDown(new KeyboardEventArgs { Key = "j" });

        Assert.Equal("b", grid.Find("tr.cursor td").TextContent.Trim());
    }

    [Fact]
    public void Cells_OnPhones_KnowTheirPlaceOnTheCard() =>
        Assert.Equal(["1", null], Grid([Rows[0]]).FindAll("tbody td").Select(td => td.GetAttribute("data-m")));

    public sealed record Row(string Name, int Pieces);
}
