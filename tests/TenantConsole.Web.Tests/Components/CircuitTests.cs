using Bunit;
using Microsoft.AspNetCore.Components;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Tests.Components;

/// <summary>What a circuit does not draw or does not keep, so that it stays small.</summary>
public sealed class CircuitTests : ComponentTest
{
    private static readonly RenderFragment Menu = builder => builder.AddMarkupContent(0, "<a href=\"/there\">There</a>");

    private static readonly RenderFragment Trigger = builder => builder.AddContent(0, "Go");

    [Fact]
    public void Menu_AheadOfACircuit_IsThere() => Assert.NotEmpty(Popover().FindAll(".tc-menu a"));

    [Fact]
    public void Menu_InACircuit_ComesWhenItIsAskedForAndStays()
    {
        InCircuit = true;
        var popover = Popover();
        Assert.Empty(popover.FindAll(".tc-menu a"));

        popover.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.NotEmpty(popover.FindAll(".tc-menu a"));
        popover.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.NotEmpty(popover.FindAll(".tc-menu a"));
    }

    [Fact]
    public void Menu_WhereScriptsLookForSomething_IsAlwaysThere()
    {
        InCircuit = true;

        Assert.NotEmpty(Popover(always: true).FindAll(".tc-menu a"));
    }

    [Fact]
    public void Cells_AreDrawnOnceAndAnewOnlyWithWhatTheyDependOn()
    {
        var drawn = new List<string>();
        var rows = new[] { "a", "b" };
        var grid = Render<Grid<string>>(p => p.Add(g => g.Items, rows).Add(g => g.Key, r => r).Add(g => g.Caption, "Things").Add(g => g.OnOpen, _ => { }).Add(g => g.CellsDependOn, 1)
            .Add(g => g.ChildContent, builder =>
            {
                builder.AddContent(0, Column(sticky: true, row => row));
                builder.AddContent(1, Column(sticky: false, row =>
                {
                    drawn.Add(row);
                    return $"{row} {drawn.Count}";
                }));
            }));
        Assert.Equal(["a", "a 1", "b", "b 2"], grid.FindAll("tbody td").Select(td => td.TextContent.Trim()));

        grid.Find(".tc-grid").KeyDown("j");
        Assert.Equal("a", grid.Find("tr.cursor td").TextContent.Trim());
        Assert.Equal(["a", "b"], drawn);

        grid.Render(p => p.Add(g => g.CellsDependOn, 2));
        Assert.Equal(["a", "a 3", "b", "b 4"], grid.FindAll("tbody td").Select(td => td.TextContent.Trim()));
    }

    private IRenderedComponent<Popover> Popover(bool always = false) =>
        Render<Popover>(p => p.Add(m => m.Trigger, Trigger).Add(m => m.ChildContent, Menu).Add(m => m.Always, always));

    private static RenderFragment Column(bool sticky, Func<string, string> words) => builder =>
    {
        builder.OpenComponent<Column<string>>(0);
        builder.AddAttribute(1, "Title", sticky ? "Name" : "Words");
        builder.AddAttribute(2, "Sticky", sticky);
        builder.AddAttribute(3, "ChildContent", (RenderFragment<string>)(row => b => b.AddContent(0, words(row))));
        builder.CloseComponent();
    };
}
