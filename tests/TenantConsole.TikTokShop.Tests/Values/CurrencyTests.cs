using System.Text.Json;

namespace TenantConsole.TikTokShop.Tests.Values;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("GBP", 2)]
    [InlineData("USD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("IDR", 0)]
    [InlineData("VND", 0)]
    [InlineData("KRW", 0)]
    [InlineData("KWD", 3)]
    public void Parse_WhenCodeIsKnown_KnowsItsDecimals(string code, int digits)
    {
        var currency = Currency.Parse(code);

        Assert.Equal(code, currency.Code);
        Assert.Equal(digits, currency.MinorDigits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gbp")]
    [InlineData("GB")]
    [InlineData("GBPX")]
    [InlineData("ABC")]
    [InlineData("£")]
    public void Parse_WhenCodeIsNotIso_Throws(string code) => Assert.Throws<FormatException>(() => Currency.Parse(code));

    [Fact]
    public void Default_WhenUsed_Throws()
    {
        var unset = default(Currency);

        Assert.False(unset.IsSet);
        Assert.Throws<InvalidOperationException>(() => unset.Code);
        Assert.Throws<InvalidOperationException>(() => unset.MinorDigits);
    }

    [Fact]
    public void All_Always_HasEachCodeOnceInOrder() =>
        Assert.Equal(Currency.All.Select(c => c.Code).Distinct().Order(StringComparer.Ordinal), Currency.All.Select(c => c.Code));

    [Fact]
    public void Json_Always_IsTheCode()
    {
        Assert.Equal("\"GBP\"", JsonSerializer.Serialize(Currency.Parse("GBP")));
        Assert.Equal(Currency.Parse("JPY"), JsonSerializer.Deserialize<Currency>("\"JPY\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>("\"XXX\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>("826"));
    }
}
