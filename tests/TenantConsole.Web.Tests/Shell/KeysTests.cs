using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Web.Layout;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Shell.Keys;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Shell;

/// <summary>The list of keys is made from the modules' registrations.</summary>
public sealed class KeysTests : ComponentTest
{
    [Fact]
    public void KeysHelp_ListsTheKeysOfThisPageAndNotThoseOfAnother()
    {
        Services.AddKeys(new KeyBinding(["A"], typeof(FrameTexts), "Palette.Open", Page: "/orders"), new KeyBinding(["B"], typeof(FrameTexts), "Runs.Title", Page: "/runs"));
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo("/orders/1");

        var help = Render<KeysHelp>(p => p.Add(k => k.Nav, [new NavItem("/orders", "order", NavSection.Sell, typeof(ShellTexts), "Frame.Search", Go: 'o')]));

        var keys = help.FindAll("kbd").Select(k => k.TextContent).ToList();
        Assert.Contains("A", keys);
        Assert.Contains("Ctrl K", keys);
        Assert.Contains("O", keys);
        Assert.DoesNotContain("B", keys);
    }
}
