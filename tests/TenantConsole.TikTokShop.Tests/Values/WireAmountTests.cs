using System.Text;

namespace TenantConsole.TikTokShop.Tests.Values;

public sealed class WireAmountTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.00")]
    [InlineData("-12.50")]
    [InlineData("007.10")]
    [InlineData("5000")]
    [InlineData("999999999999999999")]
    [InlineData("-9999999999999999.99")]
    [InlineData("9999999999999999999.5")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1.")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("1e5")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("٣")]
    public void TryParse_OfBytes_IsTheSameAsOfCharacters(string text)
    {
        var byCharacters = WireAmount.TryParse(text.AsSpan(), out var expected);
        var byBytes = WireAmount.TryParse(Encoding.UTF8.GetBytes(text), out var actual);

        Assert.Equal(byCharacters, byBytes);
        Assert.Equal(expected, actual);
        Assert.Equal(expected.ToString(), actual.ToString());
    }
}
