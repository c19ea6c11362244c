using Bunit;
using Microsoft.AspNetCore.Components.Web;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Tests.Components;

public sealed class FilterTests : ComponentTest
{
    [Fact]
    public async Task Chip_WhenItsCrossIsPressed_SaysSo()
    {
        var removed = 0;
        var chip = Render<FilterChip>(p => p.Add(c => c.Key, "Status").Add(c => c.Value, "to ship").Add(c => c.OnRemove, () => removed++));

        await chip.Find("button").ClickAsync(new MouseEventArgs());

        Assert.Equal(1, removed);
        Assert.Equal("Remove filter: Status", chip.Find("button").GetAttribute("aria-label"));
    }

    [Fact]
    public void Chip_WithAnAddress_IsALink()
    {
        var chip = Render<FilterChip>(p => p.Add(c => c.Key, "Status").Add(c => c.Value, "to ship").Add(c => c.RemoveHref, "/orders"));

        Assert.Equal("/orders", chip.Find("a").GetAttribute("href"));
    }

    [Fact]
    public async Task Search_WhenEnterRaisesChangeAndSubmit_IsAskedOnce()
    {
        var asked = new List<string?>();
        var bar = Render<FilterBar>(p => p.Add(b => b.OnSearch, asked.Add));

        await bar.Find("input").ChangeAsync(new() { Value = "  AUR-VC30 " });
        await bar.Find("form").SubmitAsync();
        await bar.Find("input").ChangeAsync(new() { Value = "   " });

        Assert.Equal(["AUR-VC30", null], asked);
    }

    [Fact]
    public void Reset_WhenNoFilterIsOn_IsNotThere() =>
        Assert.Empty(Render<FilterBar>().FindAll("a"));
}
