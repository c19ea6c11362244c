using TenantConsole.Core.Platform.Versions;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform.Versions;

public sealed class EndpointRuleTests
{
    private static readonly EndpointVersion Old = new("returns.search", "202309");
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData("2026-05-31", EndpointFate.Ended)]
    [InlineData("2026-06-01", EndpointFate.Ending)] // the last day
    [InlineData("2026-08-30", EndpointFate.Ending)]
    [InlineData("2026-08-31", null)] // more than 90 days
    public void AnAnnouncedEnd_IsWarnedOf90DaysBefore(string ends, EndpointFate? fate)
    {
        var warning = Judge(new EndpointEnding(Old.Endpoint, Old.Version, "202602", DateOnly.Parse(ends, System.Globalization.CultureInfo.InvariantCulture), "test")).SingleOrDefault();

        Assert.Equal(fate, warning?.Fate);
        Assert.Equal(fate is not null, warning is { NeedsPeople: true, Successor: "202602" });
    }

    [Theory]
    [InlineData("202604", true)] // two months old
    [InlineData("202605", false)]
    public void ANewerVersionAlone_IsNoEnd_AndNobodyIsTold(string successor, bool superseded)
    {
        var warnings = Judge(new EndpointEnding(Old.Endpoint, Old.Version, successor, null, "test"));

        Assert.Equal(superseded ? [EndpointFate.Superseded] : [], warnings.Select(w => w.Fate));
        Assert.DoesNotContain(warnings, w => w.NeedsPeople);
    }

    [Fact]
    public void WhatIsRefusedNow_IsWithdrawn_WhateverWasAnnounced()
    {
        var warning = Assert.Single(EndpointRule.Judge([Old], [new(Old.Endpoint, Old.Version, "202602", Today.AddDays(30), "test")], new HashSet<EndpointVersion> { Old }, Today));

        Assert.Equal((EndpointFate.Withdrawn, "202602"), (warning.Fate, warning.Successor));
    }

    [Fact]
    public void OfSeveralRows_TheEarliestEndAndTheNewestVersionCount()
    {
        var warning = Assert.Single(Judge(
            new(Old.Endpoint, Old.Version, "202602", null, "a"), new(Old.Endpoint, Old.Version, "202512", Today.AddDays(20), "b"), new(Old.Endpoint, Old.Version, null, Today.AddDays(10), "c")));

        Assert.Equal((EndpointFate.Ending, Today.AddDays(10), "202602"), (warning.Fate, warning.Ends, warning.Successor));
    }

    [Fact]
    public void OtherVersions_AreNotMeant() =>
        Assert.Empty(Judge(new EndpointEnding(Old.Endpoint, "202402", "202602", Today.AddDays(-1), "test"), new EndpointEnding("returns.records", Old.Version, null, Today, "test")));

    [Fact]
    public void WhatIsKnown_NamesEndpointsOfTheClient_AndNewerVersions()
    {
        var endpoints = Endpoints.All.Select(endpoint => endpoint.Name).ToHashSet();

        Assert.NotEmpty(EndpointEnding.Known);
        Assert.All(EndpointEnding.Known, ending =>
        {
            Assert.Contains(ending.Endpoint, endpoints);
            Assert.Matches("^20[0-9]{4}$", ending.Version);
            Assert.True(string.CompareOrdinal(ending.Successor, ending.Version) > 0 || ending.Ends is not null, $"{ending.Of}");
            Assert.NotEmpty(ending.Source);
        });
    }

    private static IReadOnlyList<EndpointWarning> Judge(params EndpointEnding[] endings) => EndpointRule.Judge([Old, Old], endings, new HashSet<EndpointVersion>(), Today);
}
