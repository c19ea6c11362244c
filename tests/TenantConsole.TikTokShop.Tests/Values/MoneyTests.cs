using System.Globalization;
using System.Text.Json;

namespace TenantConsole.TikTokShop.Tests.Values;

public sealed class MoneyTests
{
    private static readonly Currency Gbp = Currency.Parse("GBP");
    private static readonly Currency Usd = Currency.Parse("USD");
    private static readonly Currency Jpy = Currency.Parse("JPY");

    [Theory]
    [InlineData("12.50", 125_000)]
    [InlineData("0", 0)]
    [InlineData("-0.35", -3_500)]
    [InlineData("5000", 50_000_000)]
    [InlineData("0.0001", 1)]
    [InlineData("0.00005", 1)]
    [InlineData("-0.00005", -1)]
    [InlineData("0.00004", 0)]
    [InlineData("999999999999999.9999", 9_999_999_999_999_999_999 / 1)]
    public void TenThousandths_Always_EqualsTheStoredTwin(string text, decimal expected)
    {
        var money = Money.Parse(text, Gbp);

        if (expected > long.MaxValue) Assert.Throws<OverflowException>(() => money.TenThousandths);
        else Assert.Equal((long)expected, money.TenThousandths);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1,000.00")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData("(1)")]
    [InlineData("£1")]
    [InlineData("NaN")]
    public void Parse_WhenTextIsNotAWireAmount_Throws(string text)
    {
        Assert.Throws<FormatException>(() => Money.Parse(text, Gbp));
        Assert.False(Money.TryParse(text, Gbp, out _));
    }

    [Fact]
    public void Operators_WhenCurrenciesDiffer_Throw()
    {
        var pound = new Money(1m, Gbp);
        var dollar = new Money(1m, Usd);

        Assert.Throws<InvalidOperationException>(() => pound + dollar);
        Assert.Throws<InvalidOperationException>(() => pound - dollar);
        Assert.Throws<InvalidOperationException>(() => pound < dollar);
        Assert.Throws<InvalidOperationException>(() => pound.CompareTo(dollar));
        Assert.Throws<InvalidOperationException>(() => Money.Sum([pound, dollar], Gbp));
        Assert.NotEqual(pound, dollar);
    }

    [Fact]
    public void Default_WhenUsed_Throws()
    {
        var nothing = default(Money);

        Assert.Throws<InvalidOperationException>(() => nothing + nothing);
        Assert.Throws<InvalidOperationException>(() => -nothing);
        Assert.Throws<InvalidOperationException>(() => nothing.TenThousandths);
        Assert.Throws<InvalidOperationException>(() => Money.Zero(default));
        Assert.Throws<InvalidOperationException>(() => Money.Parse("1", default));
    }

    [Theory]
    [InlineData("GBP", "0.125", "0.12", "0.13")]
    [InlineData("JPY", "2.5", "2", "3")]
    [InlineData("KWD", "-0.0005", "0", "-0.001")]
    public void Round_WhenHalfway_FollowsTheNamedMode(string currency, string text, string toEven, string away)
    {
        var code = Currency.Parse(currency);
        var money = Money.Parse(text, code);

        Assert.Equal(Money.Parse(toEven, code), money.Round(MidpointRounding.ToEven));
        Assert.Equal(Money.Parse(away, code), money.Round(MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void ToString_WhenCultureUsesCommas_StaysTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("1234.50 GBP", new Money(1234.5m, Gbp).ToString());
            Assert.Equal("5000 JPY", new Money(5000m, Jpy).ToString());
            Assert.Equal(new Money(1.5m, Gbp), Money.Parse("1.5", Gbp));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_WhenAmountIsOptional_IsNullOrMoneyButNeverWithoutCurrency()
    {
        WireAmount? none = null;
        WireAmount? some = WireAmount.Parse("3.10");

        Assert.Null(none.In(null));
        Assert.Equal(new Money(3.10m, Gbp), some.In(Gbp));
        Assert.Throws<InvalidOperationException>(() => some.In(null));
    }

    [Fact]
    public void Json_Always_KeepsTheDigitsAsText()
    {
        Assert.Equal("""{"amount":"12.50","currency":"GBP"}""", JsonSerializer.Serialize(new Money(12.50m, Gbp)));
        Assert.Equal(new Money(0.1m, Gbp), JsonSerializer.Deserialize<Money>("""{"currency":"GBP","extra":{"a":1},"value":0.1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>("""{"amount":"1"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>("\"1\""));
    }
}
