using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>An amount in one currency. Negative amounts are normal: refunds, fees, corrections.</summary>
/// <remarks>
/// <para>Adding, subtracting or comparing two currencies throws: a sum over currencies is a set of sums until somebody names a dated rate.
/// There is no conversion from a bare number, and no currency is assumed.</para>
/// <para>Nothing rounds by itself. <see cref="Round"/> does, where a document asks for it, with the mode named.</para>
/// <para>Equality ignores trailing zeros: 5 GBP equals 5.00 GBP. Source: architecture, section 6 (money).</para>
/// </remarks>
/// <param name="Amount">In whole units of the currency (pounds, not pence). Stored as <c>numeric(19,4)</c>.</param>
/// <param name="Currency">Always a set currency; the default value throws as soon as it is used.</param>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly record struct Money(decimal Amount, Currency Currency) : IComparable<Money>
{
    /// <summary>How many <see cref="TenThousandths"/> make one unit of a currency: the four decimals of <c>numeric(19,4)</c>.</summary>
    public const int UnitsPerWhole = 10_000;

    /// <summary>The largest size of an amount that <c>numeric(19,4)</c> holds.</summary>
    public const decimal MaxAmount = 999_999_999_999_999.9999m;

    /// <summary>
    /// The amount as a whole number of ten-thousandths, for columns that are sorted or filtered (<c>int8</c>, the same for every currency, whatever its
    /// decimals). 12.50 GBP gives 125000. It equals <c>(amount * 10000)::int8</c> of the stored <c>numeric(19,4)</c>.
    /// </summary>
    /// <remarks>A fifth decimal is rounded half away from zero, as PostgreSQL does when it stores the amount, so both twins agree.</remarks>
    /// <exception cref="OverflowException">The amount does not fit <c>numeric(19,4)</c>.</exception>
    public long TenThousandths
    {
        get
        {
            EnsureCurrency(this);
            var rounded = decimal.Round(Amount, 4, MidpointRounding.AwayFromZero);
            if (Math.Abs(rounded) > MaxAmount) throw new OverflowException("The amount has more than 15 digits before the point.");
            return decimal.ToInt64(rounded * UnitsPerWhole);
        }
    }

    /// <summary>True when the amount is exactly zero.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>True for amounts below zero.</summary>
    public bool IsNegative => Amount < 0m;

    /// <summary>No money, in a named currency: the start of a sum.</summary>
    public static Money Zero(Currency currency) => EnsureCurrency(new Money(0m, currency));

    /// <summary>The way back from <see cref="TenThousandths"/>.</summary>
    public static Money FromTenThousandths(long tenThousandths, Currency currency) =>
        EnsureCurrency(new Money((decimal)tenThousandths / UnitsPerWhole, currency));

    /// <summary>Reads an amount as the platform writes it: digits, an optional minus, an optional point and decimals; nothing else.</summary>
    /// <param name="text">For example <c>"12.50"</c>, <c>"5000"</c> or <c>"-0.35"</c>. No thousands separators, no exponent, no blanks.</param>
    /// <param name="currency">The currency that stands beside the amount in the message.</param>
    /// <exception cref="FormatException">The text is not such an amount.</exception>
    public static Money Parse(string text, Currency currency) =>
        TryParse(text, currency, out var money) ? money : throw new FormatException($"'{text}' is not a decimal amount such as 12.50.");

    /// <summary>Reads an amount as <see cref="Parse"/> does, without throwing on a wrong text. A currency that was never set throws all the same.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, Currency currency, out Money money)
    {
        var read = WireAmount.TryParse(text.AsSpan(), out var amount);
        money = read ? amount.In(currency) : default;
        return read;
    }

    /// <summary>The sum of amounts that share a currency; zero when there are none.</summary>
    /// <exception cref="InvalidOperationException">An amount has another currency.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency) => amounts.Aggregate(Zero(currency), (sum, next) => sum + next);

    /// <summary>Rounded to the decimals of the currency. Only documents round; say in the code which one, and why that mode.</summary>
    public Money Round(MidpointRounding mode) => this with { Amount = decimal.Round(Amount, Currency.MinorDigits, mode) };

    /// <summary>The size of the amount, never negative.</summary>
    public Money Abs() => EnsureCurrency(this with { Amount = Math.Abs(Amount) });

    /// <summary>Adds two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount, Shared(left, right));

    /// <summary>Subtracts two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - right.Amount, Shared(left, right));

    /// <summary>The amount with the opposite sign.</summary>
    public static Money operator -(Money money) => EnsureCurrency(money with { Amount = -money.Amount });

    /// <summary>A multiple or a share of the amount, not rounded.</summary>
    public static Money operator *(Money money, decimal factor) => EnsureCurrency(money with { Amount = money.Amount * factor });

    /// <inheritdoc cref="op_Multiply(Money, decimal)"/>
    public static Money operator *(decimal factor, Money money) => money * factor;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan(Money, Money)"/>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan(Money, Money)"/>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan(Money, Money)"/>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        _ = Shared(this, other);
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>For logs and debuggers, the same everywhere: <c>12.50 GBP</c>. Screens format by the reader's culture instead.</summary>
    public override string ToString()
    {
        if (!Currency.IsSet) return "(no currency)";
        var shown = Amount.ToString("0." + new string('0', Currency.MinorDigits) + "##########", CultureInfo.InvariantCulture);
        return $"{shown} {Currency.Code}";
    }

    private static Money EnsureCurrency(Money money)
    {
        _ = money.Currency.Code;
        return money;
    }

    private static Currency Shared(Money left, Money right) => left.Currency.Code == right.Currency.Code
        ? left.Currency
        : throw new InvalidOperationException($"{left.Currency} and {right.Currency} can not be added or compared without a dated rate.");
}
