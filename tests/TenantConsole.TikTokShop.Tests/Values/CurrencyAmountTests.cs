namespace TenantConsole.TikTokShop.Tests.Values;

public sealed class CurrencyAmountTests
{
    private static readonly Currency Gbp = Currency.Parse("GBP");

    [Fact]
    public void ToMoney_Always_ComesBack() => Assert.Equal(new Money(5.50m, Gbp), CurrencyAmount.Of(new Money(5.50m, Gbp)).ToMoney());

    [Fact]
    public void ToMoney_WhenThereIsNoAmount_IsNull() => Assert.Null(new CurrencyAmount { Currency = Gbp }.ToMoney());

    [Fact]
    public void ToMoney_WhenTheCurrencyIsMissing_DoesNotBecomeZero() =>
        Assert.Throws<InvalidOperationException>(() => new CurrencyAmount { Amount = WireAmount.Parse("0") }.ToMoney());
}
