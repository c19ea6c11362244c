using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Tests.Components;

public sealed class ToastsTests : ComponentTest
{
    [Fact]
    public void Host_WhenSomethingWasDone_ShowsItForSixSeconds()
    {
        var host = Render<ToastHost>();
        var toasts = Services.GetRequiredService<Toasts>();

        toasts.Show(new("Shipped 3 orders"));
        host.WaitForAssertion(() => Assert.Equal("status", host.Find(".tc-toast").GetAttribute("role")));
        Time.Advance(TimeSpan.FromSeconds(6));

        host.WaitForAssertion(() => Assert.Empty(host.FindAll(".tc-toast")));
    }

    [Fact]
    public void Host_WhenSomethingFailed_KeepsItUntilDismissed()
    {
        var host = Render<ToastHost>();
        Services.GetRequiredService<Toasts>().Show(new("4 of 412 prices were rejected", StatusRole.Bad));

        Time.Advance(TimeSpan.FromHours(1));
        host.WaitForAssertion(() => Assert.Equal("alert", host.Find(".tc-toast").GetAttribute("role")));
        host.Find(".tc-toast button").Click();

        host.WaitForAssertion(() => Assert.Empty(host.FindAll(".tc-toast")));
    }
}
