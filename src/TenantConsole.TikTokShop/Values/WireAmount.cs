using System.Globalization;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>
/// An amount as it stands on the wire: a decimal text whose currency is written beside it, in another field. The only way to use it is
/// <see cref="In"/>, which names that currency and gives <see cref="Money"/>.
/// </summary>
/// <remarks>Source: section 3.3 of the platform's facts. Fees and refunds are negative; currencies without decimals have none.</remarks>
[JsonConverter(typeof(WireAmountJsonConverter))]
public readonly record struct WireAmount
{
    private readonly decimal _value;

    private WireAmount(decimal value) => _value = value;

    /// <summary>The amount as money of the currency that its message names.</summary>
    /// <exception cref="InvalidOperationException">The currency was never set.</exception>
    public Money In(Currency currency)
    {
        _ = currency.Code;
        return new Money(_value, currency);
    }

    /// <summary>The amount for the wire. Its currency has to be written beside it.</summary>
    public static WireAmount Of(Money money) => new(money.Amount);

    /// <summary>Reads digits with an optional minus, point and decimals.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out WireAmount amount)
    {
        var read = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        read = read && text[0] != '+' && text[^1] != '.';
        amount = read ? new WireAmount(value) : default;
        return read;
    }

    /// <summary>The same from UTF-8.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out WireAmount amount)
    {
        if (TryParsePlain(utf8, out var plain))
        {
            amount = new WireAmount(plain);
            return true;
        }

        var read = decimal.TryParse(utf8, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        read = read && utf8[0] != (byte)'+' && utf8[^1] != (byte)'.';
        amount = read ? new WireAmount(value) : default;
        return read;
    }

    /// <summary>Reads an amount.</summary>
    /// <exception cref="FormatException">The text is not an amount.</exception>
    public static WireAmount Parse(string text) =>
        TryParse(text, out var amount) ? amount : throw new FormatException($"'{text}' is not a decimal amount such as 12.50.");

    /// <summary>The text for the wire.</summary>
    public override string ToString() => _value.ToString(CultureInfo.InvariantCulture);

    // Nearly every amount: up to 18 digits, so that no sum overflows, with decimals or without. An order has some thirty of them.
    private static bool TryParsePlain(ReadOnlySpan<byte> utf8, out decimal value)
    {
        value = default;
        var negative = utf8.Length > 0 && utf8[0] == (byte)'-';
        var digits = negative ? utf8[1..] : utf8;
        if (digits.Length is 0 or > 18 || !char.IsAsciiDigit((char)digits[0]) || !char.IsAsciiDigit((char)digits[^1])) return false;
        long units = 0;
        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            if (digit is >= 0 and <= 9) units = (units * 10) + digit;
            else if (digits[i] == (byte)'.' && point < 0) point = i;
            else return false;
        }

        value = new decimal((int)units, (int)(units >> 32), 0, negative, (byte)(point < 0 ? 0 : digits.Length - 1 - point));
        return true;
    }
}
