using Bunit;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Tests.Components;

public sealed class MoneyTextTests : ComponentTest
{
    [Theory]
    [InlineData("1284.5", "USD", "USD1,284.50")]
    [InlineData("-7.2", "GBP", "GBP−7.20")]
    [InlineData("698000", "IDR", "IDR698,000")]
    [InlineData("1250000", "VND", "VND1,250,000")]
    [InlineData("0", "EUR", "EUR0.00")]
    [InlineData("-0.001", "EUR", "EUR0.00")]
    public void Render_WhenAmountIsKnown_ShowsCodeGroupsAndTheCurrencysDigits(string amount, string currency, string expected)
    {
        var text = Render<MoneyText>(p => p.Add(m => m.Value, new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Parse(currency))));

        Assert.Equal(expected, Text(text.Markup));
    }

    [Fact]
    public void Render_WhenAmountHasCents_KeepsThemApartSoThatTheyAreLighter()
    {
        var text = Render<MoneyText>(p => p.Add(m => m.Value, new Money(1284.5m, Currency.Parse("USD"))));

        Assert.Equal(".50", text.Find(".tc-dec").TextContent);
    }

    [Fact]
    public void Render_WhenColumnHasOneCurrency_LeavesTheCodeOut()
    {
        var text = Render<MoneyText>(p => p.Add(m => m.Value, new Money(1m, Currency.Parse("USD"))).Add(m => m.ShowCode, false));

        Assert.Equal("1.00", Text(text.Markup));
    }

    [Fact]
    public void Render_WhenUnknownOrHidden_TellsTheTwoApart()
    {
        var unknown = Render<MoneyText>(p => p.Add(m => m.Value, null));
        var hidden = Render<MoneyText>(p => p.Add(m => m.Value, new Money(1m, Currency.Parse("USD"))).Add(m => m.Hidden, true));

        Assert.Equal("—", Text(unknown.Markup));
        Assert.Equal("Hidden", Text(hidden.Markup));
    }

    [Theory]
    [InlineData("0.125", "0.12")]
    [InlineData("0.135", "0.14")]
    public void Of_WhenHalfACent_RoundsToEven(string amount, string expected) =>
        Assert.Equal(expected, MoneyParts.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), 2, new("en-US")).ToString());
}
