using Bunit;
using TenantConsole.Core.Audit;
using TenantConsole.Web.Modules.Audit;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Audit;

public sealed class ChangeTests : ComponentTest
{
    [Fact]
    public void Table_SaysWhatWasAndWhatIs()
    {
        var table = Render<ChangeTable>(p => p.Add(t => t.Changes, [new("timeZone", "Europe/London", "Europe/Berlin"), new("", null, "Role: Viewer")]));

        Assert.Equal(["Time zone", "Value"], table.FindAll("dt").Select(name => name.TextContent));
        Assert.Equal("Before: Europe/London", table.Find("del").TextContent);
        Assert.Equal(["After: Europe/Berlin", "After: Role: Viewer"], table.FindAll("ins").Select(value => value.TextContent));
    }

    [Fact]
    public void Line_ShowsTheFirstChangeAndHowManyMore()
    {
        var line = Render<ChangeLine>(p => p.Add(l => l.Changes, [new("timeZone", "Europe/London", "Europe/Berlin"), new("name", "A", "B")]));

        Assert.Equal("Time zone Europe/Berlin", Text(line.Find(".tc-cut").OuterHtml));
        Assert.Equal("and one more", line.Find(".tc-sub").TextContent);
    }

    [Fact]
    public void Line_WithoutChanges_ShowsTheReason() => Assert.Equal("asked by phone", Text(Render<ChangeLine>(p => p.Add(l => l.Note, "asked by phone")).Markup));

    [Fact]
    public void Line_OfSomethingTakenAway_StrikesIt() =>
        Assert.Equal("Role: Viewer", Render<ChangeLine>(p => p.Add(l => l.Changes, [new AuditChange("", "Role: Viewer", null)])).Find("del").TextContent);
}
