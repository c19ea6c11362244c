using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Tests.Components;

public sealed class GridSelectionTests : ComponentTest
{
    private static readonly Row[] Rows = [new("a"), new("b"), new("c"), new("d")];

    private readonly List<Row> _opened = [];

    private static readonly RenderFragment Columns = builder =>
    {
        builder.AddContent(0, Column("Name", null, sticky: true));
        builder.AddContent(1, Column("Store", "store"));
        builder.AddContent(2, Column("Total", "total"));
        builder.AddContent(3, Column("Placed", "placed"));
    };

    [Fact]
    public void Boxes_Select_ThePageIsMixed_AndTheBarCounts()
    {
        var selection = new GridSelection();
        var grid = Grid(selection);

        Assert.Empty(grid.FindAll(".tc-bulk"));
        Pick(grid, 1);

        Assert.Equal(["b"], selection.Keys);
        Assert.Contains("mix", grid.Find("th .tc-ck").ClassName, StringComparison.Ordinal);
        Assert.Equal("1 of 40 selected", grid.Find(".tc-bulk > span").TextContent);
        Assert.Equal("Export 1", grid.Find(".tc-bulk .act").TextContent);
    }

    [Fact]
    public void Shift_SelectsTheRange_AndTheHeadTheWholePage()
    {
        var selection = new GridSelection();
        var grid = Grid(selection);

        Pick(grid, 0);
        Pick(grid, 2, shift: true);
        Assert.Equal(["a", "b", "c"], selection.Keys.Cast<string>().Order(StringComparer.Ordinal));

        grid.Find("th .tc-ck").Click();
        Assert.Equal(4, selection.Keys.Count);
        grid.Find("th .tc-ck").Click();
        Assert.True(selection.IsEmpty);
    }

    [Fact]
    public void ABox_OfRowsThatAreGone_SelectsNothing()
    {
        var selection = new GridSelection();
        var grid = Grid(selection);
        var seen = int.Parse(grid.Find("table").GetAttribute("data-rows")!, System.Globalization.CultureInfo.InvariantCulture);

        grid.Render(p => p.Add(g => g.Items, [new Row("other"), new Row("rows")]));
        grid.Find(".tc-grid").TriggerEvent("onrowpick", new RowPickEventArgs { Row = 0, Rows = seen, Box = true });

        Assert.True(selection.IsEmpty);
    }

    [Fact]
    public void SelectedRows_SaySo_ForTheScriptThatTicksTheirBoxes()
    {
        var selection = new GridSelection();
        var grid = Grid(selection);
        Pick(grid, 1);

        Assert.Equal([false, true, false, false], grid.FindAll("tbody tr").Select(tr => tr.HasAttribute("data-picked")));
        Assert.Equal("true", grid.FindAll("tbody tr")[1].GetAttribute("aria-selected"));
    }

    [Fact]
    public void AllMatching_SelectsWhatIsNotOnScreen_AndLettingOneGoKeepsTheOthersShown()
    {
        var selection = new GridSelection();
        var grid = Grid(selection);
        Pick(grid, 0);

        grid.FindAll(".tc-bulk button").First(b => b.TextContent == "Select all 40").Click();
        Assert.True(selection.AllMatching);
        Assert.Equal("All 40 selected", grid.Find(".tc-bulk > span").TextContent);

        Pick(grid, 3);
        Assert.False(selection.AllMatching);
        Assert.Equal(["a", "b", "c"], selection.Keys.Cast<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_MoveSelectExtendAndClear()
    {
        var selection = new GridSelection();
        var grid = Grid(selection);
        foreach (var key in new[] { "j", "x", "j", "j", "X" })
            grid.Find(".tc-grid").KeyDown(new KeyboardEventArgs { Key = key });

        Assert.Equal(["a", "b", "c"], selection.Keys.Cast<string>().Order(StringComparer.Ordinal));
        grid.Find(".tc-grid").KeyDown(new KeyboardEventArgs { Key = "Escape" });
        Assert.True(selection.IsEmpty);
    }

    [Fact]
    public void Columns_AreThoseChosen_InTheirOrder_AfterTheOneThatNamesTheRow()
    {
        var grid = Grid(null, p => p.Add(g => g.Columns, ["placed", "store", "unknown"]));

        Assert.Equal(["Name", "Placed", "Store"], grid.FindAll("th").Select(th => th.TextContent.Trim()));
        Assert.Equal(["a", "a placed", "a store"], grid.FindAll("tbody tr")[0].Children.Select(td => td.TextContent.Trim()));
    }

    [Fact]
    public void Chooser_HidesShowsMovesAndGoesBack()
    {
        IReadOnlyList<string>? chosen = ["x"];
        var chooser = Render<ColumnChooser>(p => p
            .Add(c => c.All, [new("store", "Store"), new("total", "Total"), new("placed", "Placed")]).Add(c => c.Shown, ["store", "total"]).Add(c => c.Changed, true)
            .Add(c => c.OnChange, c => chosen = c));

        chooser.FindAll("input")[1].Click();
        Assert.Equal(["store"], chosen!);
        chooser.FindAll("input")[2].Click();
        Assert.Equal(["store", "total", "placed"], chosen!);
        chooser.Find("button[aria-label='Move Store down']").Click();
        Assert.Equal(["total", "store"], chosen!);
        chooser.FindAll("button").First(b => b.TextContent == "As the list comes").Click();
        Assert.Null(chosen);
    }

    [Fact]
    public void PhonePicking_MakesATouchOfARowChooseIt_AndDoneOpensRowsAgain()
    {
        var selection = new GridSelection();
        var grid = Grid(selection);

        Press(grid, "Select");
        Pick(grid, 2, box: false);
        Assert.Equal(["c"], selection.Keys);
        Assert.Contains("picking", grid.Find("table").ClassName, StringComparison.Ordinal);
        Assert.True(grid.FindAll("tbody tr")[2].HasAttribute("data-picked"));
        Press(grid, "Select all shown");
        Assert.Equal(4, selection.Keys.Count);
        Assert.Empty(_opened);

        Press(grid, "Done");
        Assert.True(selection.IsEmpty);
        Pick(grid, 1, box: false);
        Assert.Equal([Rows[1]], _opened);
        Assert.Empty(grid.FindAll("table.picking"));
    }

    [Fact]
    public void PhonePicking_IsOfferedOnlyWhereRowsCanBeSelected() => Assert.Empty(Grid(null).FindAll(".tc-picks"));

    [Fact]
    public void PhoneSorts_OfferBothWaysOfEachSortableColumn()
    {
        var grid = Grid(null, p => p.Add(g => g.SortHref, s => $"/{s.Key}-{s.Descending}"));

        Assert.Equal(["/total-False", "/total-True"], grid.FindAll(".tc-sorts a").Select(a => a.GetAttribute("href")));
    }

    private IRenderedComponent<Grid<Row>> Grid(GridSelection? selection, Action<ComponentParameterCollectionBuilder<Grid<Row>>>? more = null) => Render<Grid<Row>>(p =>
    {
        p.Add(g => g.Items, Rows).Add(g => g.Key, r => r.Name).Add(g => g.Caption, "Things").Add(g => g.ChildContent, Columns).Add(g => g.OnOpen, _opened.Add);
        p.Add(g => g.Selection, selection).Add(g => g.Matching, "40").Add(g => g.RowName, r => r.Name).Add(g => g.Bulk, (RenderFragment)(b => b.AddMarkupContent(0, $"<b class='act'>Export {selection?.Keys.Count}</b>")));
        more?.Invoke(p);
    });

    private static void Press(IRenderedComponent<Grid<Row>> grid, string words) => grid.FindAll(".tc-sorts button").Single(b => b.TextContent == words).Click();

    // As grid.js tells it: the row's place and the count of readings, from the table.
    private static void Pick(IRenderedComponent<Grid<Row>> grid, int row, bool shift = false, bool box = true)
    {
        Assert.NotNull(grid.FindAll("tbody tr")[row].QuerySelector(":scope > .c0 > [data-pick]"));
        var rows = int.Parse(grid.Find("table").GetAttribute("data-rows")!, System.Globalization.CultureInfo.InvariantCulture);
        grid.Find(".tc-grid").TriggerEvent("onrowpick", new RowPickEventArgs { Row = row, Rows = rows, Box = box, Shift = shift });
    }

    private static RenderFragment Column(string title, string? name, bool sticky = false) => builder =>
    {
        builder.OpenComponent<Column<Row>>(0);
        builder.AddAttribute(1, "Title", title);
        builder.AddAttribute(2, "Name", name);
        builder.AddAttribute(3, "Sticky", sticky);
        builder.AddAttribute(4, "SortKey", name == "total" ? name : null);
        builder.AddAttribute(5, "ChildContent", (RenderFragment<Row>)(row => b => b.AddContent(0, name is null ? row.Name : $"{row.Name} {name}")));
        builder.CloseComponent();
    };

    public sealed record Row(string Name);
}
