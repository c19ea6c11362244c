using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

internal static class MinorUnits
{
    private const int Longest = 32;

    /// <summary>An amount as the platform writes it: a decimal string with the currency's decimals, and a bare 0 for nothing.</summary>
    public static string ToWire(long minor, int decimals)
    {
        Span<byte> text = stackalloc byte[Longest];
        return Encoding.ASCII.GetString(text[..Format(minor, decimals, text)]);
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, long minor, int decimals)
    {
        Span<byte> text = stackalloc byte[Longest];
        json.WriteString(name, text[..Format(minor, decimals, text)]);
    }

    /// <summary>Reads a decimal string; more decimals than the currency has are not an amount.</summary>
    public static bool TryParse(string text, int decimals, out long minor)
    {
        minor = 0;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) || Math.Abs(amount) > 1_000_000_000_000m) return false;
        for (var i = 0; i < decimals; i++) amount *= 10;
        minor = (long)amount;
        return minor == amount;
    }

    private static int Format(long minor, int decimals, Span<byte> text)
    {
        if (minor == 0)
        {
            text[0] = (byte)'0';
            return 1;
        }
        minor.TryFormat(text, out var length, decimals == 0 ? "0" : decimals == 2 ? "000" : new string('0', decimals + 1), CultureInfo.InvariantCulture);
        if (decimals == 0) return length;
        text[(length - decimals)..length].CopyTo(text[(length - decimals + 1)..]);
        text[length - decimals] = (byte)'.';
        return length + 1;
    }
}
