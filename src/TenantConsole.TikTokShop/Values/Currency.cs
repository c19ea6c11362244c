using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>
/// A currency by its ISO 4217 code, such as <c>GBP</c>. Only known codes exist: a typing error or a test value can not become money.
/// </summary>
/// <remarks>
/// <para>There is no default currency on purpose. <c>default(Currency)</c> exists because this is a struct, but asking it anything throws, so a
/// forgotten currency shows itself at the first use and not in a report.</para>
/// <para>Source: ISO 4217 for codes; section 3.3 of the platform's facts for amounts without decimals.</para>
/// </remarks>
[JsonConverter(typeof(CurrencyJsonConverter))]
public readonly record struct Currency : IParsable<Currency>
{
    // Active codes by the number of decimals in daily use. IDR has two decimals in ISO 4217, but neither shops nor the platform write them.
    private const string NoDecimals = "BIF CLP DJF GNF IDR ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";
    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD " +
        "EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL " +
        "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD " +
        "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG";

    private static readonly FrozenDictionary<string, Currency> Known = Table();
    private static readonly FrozenDictionary<string, Currency>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string? _code;
    private readonly int _minorDigits;

    private Currency(string code, int minorDigits) => (_code, _minorDigits) = (code, minorDigits);

    /// <summary>Three capital letters, for example <c>USD</c>.</summary>
    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public string Code => _code ?? throw Unset();

    /// <summary>How many decimals an amount in this currency shows: 0 for JPY, IDR, VND, KRW and others, 2 for most, 3 for a few.</summary>
    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public int MinorDigits => _code is null ? throw Unset() : _minorDigits;

    /// <summary>False only for <c>default(Currency)</c>.</summary>
    public bool IsSet => _code is not null;

    /// <summary>All currencies that can be used, in the order of their codes.</summary>
    public static IReadOnlyList<Currency> All { get; } = [.. Known.Values.OrderBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>Reads a code: three capital letters of an active ISO 4217 currency.</summary>
    /// <exception cref="FormatException">The text is no known code. Lower case is refused too: the platform never writes it.</exception>
    public static Currency Parse(string code) =>
        TryParse(code, out var currency) ? currency : throw new FormatException($"'{code}' is not an ISO 4217 currency code such as GBP.");

    /// <summary>Reads a code without throwing.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out Currency currency) => KnownBySpan.TryGetValue(code, out currency);

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Currency>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) => TryParse(s, out result);

    /// <summary>The code, or nothing for a value that was never set.</summary>
    public override string ToString() => _code ?? "";

    private static InvalidOperationException Unset() => new("A currency was used that was never set. There is no default currency.");

    private static FrozenDictionary<string, Currency> Table()
    {
        var all = new Dictionary<string, Currency>(StringComparer.Ordinal);
        foreach (var (codes, digits) in new[] { (NoDecimals, 0), (TwoDecimals, 2), (ThreeDecimals, 3) })
            foreach (var code in codes.Split(' '))
                all.Add(code, new Currency(code, digits));
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
