using TenantConsole.Core.Tenancy.Rates;
using TenantConsole.Web.Modules.Tenancy;

namespace TenantConsole.Web.Tests.Tenancy;

public sealed class RatesStateTests
{
    [Theory]
    [InlineData("/settings/rates")]
    [InlineData("/settings/rates?pair=EUR-USD")]
    [InlineData("/settings/rates?from=2026-11-01&to=2026-11-20")]
    [InlineData("/settings/rates?pair=GBP-EUR&from=2026-11-01&after=20261105-GBP-EUR")]
    public void Address_ReadBack_IsTheSame(string address) => Assert.Equal(address, RatesState.FromQuery(new Uri("http://localhost" + address).Query).Href());

    [Theory]
    [InlineData("?pair=EURUSD&from=yesterday&after=x")]
    [InlineData("?pair=EUR-USDT&to=2026-13-01&after=20261105-GBP")]
    [InlineData("?pair=&from=")]
    public void WhatIsWrong_DoesNotCount(string query) => Assert.Equal(new RatesState(), RatesState.FromQuery(query));

    [Fact]
    public void Filter_AndFile_KeepToTheAddress()
    {
        var state = RatesState.FromQuery("?pair=eur-usd&from=2026-11-01&after=20261105-EUR-USD");

        Assert.Equal(new RateFilter("EUR", "USD", new(2026, 11, 1)), state.Filter);
        Assert.Equal("/settings/rates/export?pair=EUR-USD&from=2026-11-01&format=csv", state.ExportHref("csv"));
        Assert.Equal("/settings/rates?pair=EUR-USD&from=2026-11-01", state.First);
    }
}
