using System.Globalization;

namespace TenantConsole.Web.Components;

/// <summary>An amount cut up for display: grouped whole part with a real minus before it, and the decimals apart so that they can be lighter.</summary>
/// <param name="Whole">Sign and whole units, as in "−1,284".</param>
/// <param name="Decimals">Decimal separator and digits, as in ".50"; empty for currencies without.</param>
public sealed record MoneyParts(string Whole, string Decimals)
{
    /// <summary>U+2212, as wide as the figures, never a hyphen.</summary>
    public const char Minus = '−';

    /// <summary>Rounds half to even for display only; sums are made from unrounded amounts before they come here.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="digits">Decimals of the currency, 0 to 4.</param>
    /// <param name="culture">Separators.</param>
    public static MoneyParts Of(decimal amount, int digits, CultureInfo culture)
    {
        var rounded = Math.Round(amount, digits, MidpointRounding.ToEven);
        var text = Math.Abs(rounded).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), culture);
        var cut = digits == 0 ? text.Length : text.Length - digits - culture.NumberFormat.NumberDecimalSeparator.Length;
        return new((rounded < 0 ? Minus.ToString() : "") + text[..cut], text[cut..]);
    }

    /// <summary>The whole text, as for titles and exports to the clipboard.</summary>
    public override string ToString() => Whole + Decimals;
}
