using TenantConsole.Core.Activity.Views;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Tests.Lists;

public sealed class OpeningViewTests
{
    private static readonly ViewId View = new(Guid.Parse("01990001-0000-7000-8000-000000000001"));

    [Theory]
    [InlineData("http://console/runs", "/runs?state=Failed&view=01990001-0000-7000-8000-000000000001")]
    [InlineData("http://console/runs?stores=a,b", "/runs?state=Failed&view=01990001-0000-7000-8000-000000000001&stores=a,b")]
    [InlineData("http://console/runs?view=all", null)]
    [InlineData("http://console/runs?kind=orders.sync", null)]
    [InlineData("http://console/runs?stores=a&after=b", null)]
    public void Of_AnAddressThatAsksForNothingButStores_IsTheViewOfTheRole(string uri, string? opens) =>
        Assert.Equal(opens, OpeningView.Of("/runs", new([new(View, "Failures", "state=Failed", false, true, ["Admin"])], View, null), uri));

    [Fact]
    public void Of_WhoseRoleBeginsWithNone_IsNothing()
    {
        Assert.Null(OpeningView.Of("/runs", new([new(View, "Failures", "", true, false, [])], null, null), "http://console/runs"));
        Assert.Null(OpeningView.Of("/runs", null, "http://console/runs"));
    }
}
