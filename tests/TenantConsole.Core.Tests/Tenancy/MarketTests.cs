using TenantConsole.Core.Tenancy.Markets;

namespace TenantConsole.Core.Tests.Tenancy;

public sealed class MarketTests
{
    [Theory]
    [InlineData("US", "2026-11-25", 1, "2026-11-27")] // over Thanksgiving
    [InlineData("US", "2026-07-02", 1, "2026-07-06")] // Independence Day is a Saturday: observed on Friday 3 July
    [InlineData("GB", "2026-04-02", 1, "2026-04-07")] // over Easter
    [InlineData("GB", "2026-12-24", 1, "2026-12-29")] // Boxing Day is a Saturday: Monday instead
    [InlineData("GB", "2027-12-24", 1, "2027-12-29")] // Christmas Day is a Saturday: both move
    [InlineData("DE", "2026-05-13", 1, "2026-05-15")] // Ascension Day
    [InlineData("DE", "2026-11-20", 3, "2026-11-25")] // over a weekend
    [InlineData("DE", "2026-11-21", 0, "2026-11-21")]
    public void AddBusinessDays_CountsNeitherWeekendsNorHolidays(string market, string from, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), MarketBook.Find(market)!.AddBusinessDays(DateOnly.Parse(from, null), days));

    [Fact]
    public void Setting_HasTheValueOfItsDay()
    {
        var us = MarketBook.Find("us")!;

        Assert.Equal(0.05m, us.Setting("referral-fee", new(2024, 3, 31)));
        Assert.Equal(0.06m, us.Setting("referral-fee", new(2024, 4, 1)));
        Assert.Null(us.Setting("referral-fee", new(2019, 1, 1)));
        Assert.Null(us.Setting("no such setting", new(2026, 1, 1)));
    }

    [Fact]
    public void EveryMarket_HasTheSameSettings_AndAZoneThatExists()
    {
        Assert.Equal(["DE", "GB", "US"], MarketBook.All.Select(m => m.Code).Order());
        Assert.Single(MarketBook.All.Select(m => string.Join(',', m.Settings.Order())).Distinct());
        Assert.All(MarketBook.All, market => TimeZoneInfo.FindSystemTimeZoneById(market.TimeZone));
    }
}
