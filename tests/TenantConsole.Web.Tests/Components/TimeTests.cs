using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Tests.Components;

public sealed class TimeTests : ComponentTest
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    private IStringLocalizer<ShellTexts> T => Services.GetRequiredService<IStringLocalizer<ShellTexts>>();

    [Theory]
    [InlineData("2026-11-20T14:00:00Z", "09:00:00")] // today in New York
    [InlineData("2026-11-20T03:00:00Z", "19 Nov, 22:00")] // today in UTC, yesterday in New York
    [InlineData("2026-01-01T04:59:00Z", "31 Dec 2025, 23:59")] // this year in UTC, last year in New York
    [InlineData("2025-09-20T12:00:00Z", "20 Sep 2025, 08:00")]
    public void Moment_WhenSeenFromAZone_FollowsThatZonesDay(string at, string expected) =>
        Assert.Equal(expected, TimeWords.Moment(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), Now, NewYork, new("en-US")));

    [Theory]
    [InlineData(12, "12 s")]
    [InlineData(119, "1 m")]
    [InlineData(18_600, "5 h 10 m")]
    [InlineData(7_200, "2 h")]
    [InlineData(187_200, "2 d 4 h")]
    [InlineData(172_800, "2 d")]
    [InlineData(-5, "0 s")]
    public void Span_WhenGivenSeconds_NamesTheTwoLargestUnits(int seconds, string expected) =>
        Assert.Equal(expected, TimeWords.Span(TimeSpan.FromSeconds(seconds), T));

    [Fact]
    public void TimeText_WhenZoneIsTheViewersOwn_DoesNotNameIt()
    {
        var time = Render<TimeText>(p => p.Add(t => t.At, Now).AddCascadingValue(new Viewer(NewYork)));

        Assert.Equal("09:05:11", Text(time.Markup));
        Assert.Equal("2026-11-20T14:05:11Z", time.Find("time").GetAttribute("datetime"));
    }

    [Fact]
    public void TimeText_WhenZoneDiffers_NamesItInTheCell()
    {
        var time = Render<TimeText>(p => p.Add(t => t.At, Now).Add(t => t.Zone, Tokyo).AddCascadingValue(new Viewer(NewYork)));

        Assert.Equal("23:05:11 UTC+9", Text(time.Markup));
    }

    [Theory]
    [InlineData("America/New_York", "UTC−5")]
    [InlineData("Asia/Kolkata", "UTC+5:30")]
    [InlineData("Etc/UTC", "UTC")]
    public void OffsetOf_WhenAsked_UsesARealMinus(string zone, string expected) =>
        Assert.Equal(expected, Viewer.OffsetOf(TimeZoneInfo.FindSystemTimeZoneById(zone), Now));

    [Theory]
    [InlineData(40, StatusRole.Idle)]
    [InlineData(11, StatusRole.Warn)] // under a quarter of 48 hours
    [InlineData(1.9, StatusRole.Bad)]
    [InlineData(-3, StatusRole.Bad)]
    public void FuseState_WhenTimeRunsOut_TurnsWarnAndThenBad(double hoursLeft, StatusRole expected) =>
        Assert.Equal(expected, FuseState.At(Now.AddHours(hoursLeft - 48), Now.AddHours(hoursLeft), Now).Role);

    [Fact]
    public void Fuse_WhenLate_SaysByHowMuch()
    {
        var fuse = Render<Fuse>(p => p.Add(f => f.Deadline, Now.AddHours(-3)));

        Assert.Equal("Late by 3 h", Text(fuse.Markup));
        Assert.Contains("--p:0", fuse.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Europe/Berlin", "dark", "comfortable", "Europe/Berlin", "dark", "comfortable")]
    [InlineData("No/Where", "\"><script>", "x", "UTC", null, null)]
    [InlineData(null, null, null, "UTC", null, null)]
    public void Viewer_WhenCookiesAreOdd_TakesOnlyKnownValues(string? zone, string? theme, string? density, string expectedZone, string? expectedTheme, string? expectedDensity)
    {
        var viewer = Viewer.Of(zone, theme, density);

        Assert.Equal(new Viewer(TimeZoneInfo.FindSystemTimeZoneById(expectedZone), expectedTheme, expectedDensity), viewer);
    }
}
