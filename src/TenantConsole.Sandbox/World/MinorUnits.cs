using System.Globalization;

namespace TenantConsole.Sandbox.World;

internal static class MinorUnits
{
    /// <summary>An amount as the platform writes it: a decimal string with the currency's decimals, and a bare 0 for nothing.</summary>
    public static string ToWire(long minor, int decimals)
    {
        if (minor == 0) return "0";
        if (decimals == 0) return minor.ToString(CultureInfo.InvariantCulture);
        var scale = 1L;
        for (var i = 0; i < decimals; i++) scale *= 10;
        var sign = minor < 0 ? "-" : "";
        var whole = Math.Abs(minor) / scale;
        var part = (Math.Abs(minor) % scale).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0');
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{part}");
    }
}
