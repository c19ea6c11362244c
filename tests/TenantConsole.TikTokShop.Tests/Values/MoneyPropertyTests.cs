using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TenantConsole.TikTokShop.Tests.Values;

/// <summary>What must hold for every amount that the database can keep.</summary>
public sealed class MoneyPropertyTests
{
    private static readonly Gen<Currency> Currencies = Gen.Elements(Currency.All.ToArray());

    // Whole ten-thousandths up to a billion units: everything that numeric(19,4) would keep exactly, and sums of it.
    private static readonly Gen<decimal> Amounts = Gen.Choose(int.MinValue, int.MaxValue)
        .Zip(Gen.Choose(0, 5_000), (big, small) => (((decimal)big * 5_000) + small) / Money.UnitsPerWhole);

    private static readonly Arbitrary<Money> Anything = Currencies.Zip(Amounts, (currency, amount) => new Money(amount, currency)).ToArbitrary();

    private static readonly Arbitrary<Money[]> OneCurrency = Currencies.SelectMany(
        currency => Amounts.Select(amount => new Money(amount, currency)).ArrayOf().Where(all => all.Length > 0)).ToArbitrary();

    [Fact]
    public void Sum_InAnyOrder_IsTheSame() => Prop.ForAll(OneCurrency, all =>
    {
        var currency = all[0].Currency;
        return Money.Sum(all, currency) == Money.Sum(all.Reverse(), currency)
            && Money.Sum(all, currency) == Money.Sum(all.OrderBy(m => m), currency);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sum_WhenAllIsTakenBack_IsZero() => Prop.ForAll(OneCurrency, all =>
        (Money.Sum(all, all[0].Currency) + Money.Sum(all.Select(m => -m), all[0].Currency)).IsZero).QuickCheckThrowOnFailure();

    [Fact]
    public void TenThousandths_Always_ComeBackAsTheSameMoney() => Prop.ForAll(Anything, money =>
        Money.FromTenThousandths(money.TenThousandths, money.Currency) == money).QuickCheckThrowOnFailure();

    [Fact]
    public void TenThousandths_Always_AddUpLikeTheAmounts() => Prop.ForAll(OneCurrency, all =>
        all.Sum(m => m.TenThousandths) == Money.Sum(all, all[0].Currency).TenThousandths).QuickCheckThrowOnFailure();

    [Fact]
    public void TenThousandths_Always_SortLikeTheAmounts() => Prop.ForAll(OneCurrency, all =>
        all.Zip(all.Skip(1)).All(pair => pair.First.CompareTo(pair.Second) == pair.First.TenThousandths.CompareTo(pair.Second.TenThousandths)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_Always_ReadsWhatWasWritten() => Prop.ForAll(Anything, money =>
        Money.Parse(money.Amount.ToString(CultureInfo.InvariantCulture), money.Currency) == money).QuickCheckThrowOnFailure();

    [Fact]
    public void Round_WhenRepeated_ChangesNothingMore() => Prop.ForAll(Anything, money =>
        money.Round(MidpointRounding.ToEven).Round(MidpointRounding.ToEven) == money.Round(MidpointRounding.ToEven)).QuickCheckThrowOnFailure();
}
