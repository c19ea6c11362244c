using TenantConsole.Web.Modules.Speed;

namespace TenantConsole.Web.Tests.Speed;

public sealed class SpeedFaceTests
{
    public SpeedFaceTests() => System.Globalization.CultureInfo.CurrentCulture = new("en-US");

    [Theory]
    [InlineData(0.42, "0.4 ms")]
    [InlineData(38.4, "38 ms")]
    [InlineData(1_440, "1.4 s")]
    public void Durations_HaveTheDigitsTheyAreWorth(double milliseconds, string words) => Assert.Equal(words, SpeedFace.Took(milliseconds));

    [Theory]
    [InlineData(0.033, "0.03/s")]
    [InlineData(4.21, "4.2/s")]
    [InlineData(12_400, "12,400/s")]
    public void Rates_HaveTheDigitsTheyAreWorth(double perSecond, string words) => Assert.Equal(words, SpeedFace.Rate(perSecond));
}
