using System.Globalization;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>A colour as people see it: lightness, chroma, hue. Equal steps look equally far apart, which no mixing of red, green and blue gives.</summary>
/// <param name="L">Lightness, 0 black to 1 white.</param>
/// <param name="C">Chroma, 0 grey to about 0.37.</param>
/// <param name="H">Hue in degrees, 0 to 360.</param>
/// <remarks>The matrices are those of the OKLab colour space (B. Ottosson, 2020), as CSS Color 4 uses them.</remarks>
public readonly record struct Oklch(double L, double C, double H)
{
    /// <summary>Reads <c>#rrggbb</c>; null when it is not one.</summary>
    public static Oklch? Parse(string? hex)
    {
        if (hex is not ['#', ..] || hex.Length != 7 || !int.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            return null;
        var (r, g, b) = (Linear((rgb >> 16) & 255), Linear((rgb >> 8) & 255), Linear(rgb & 255));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var (x, y) = ((1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s), (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
        var hue = Math.Atan2(y, x) * 180 / Math.PI;
        return new((0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s), Math.Sqrt((x * x) + (y * y)), hue < 0 ? hue + 360 : hue);
    }

    /// <summary>As <c>#rrggbb</c>; what no screen can show loses chroma, never lightness or hue.</summary>
    public string ToHex()
    {
        var light = Math.Clamp(L, 0, 1);
        var (low, high) = (0.0, Math.Max(0, C));
        if (!Fits(Rgb(light, high, H)))
        {
            for (var step = 0; step < 24; step++)
            {
                var middle = (low + high) / 2;
                (low, high) = Fits(Rgb(light, middle, H)) ? (middle, high) : (low, middle);
            }

            high = low;
        }

        var (r, g, b) = Rgb(light, high, H);
        return string.Create(CultureInfo.InvariantCulture, $"#{Byte(r):x2}{Byte(g):x2}{Byte(b):x2}");
    }

    /// <summary>Degrees between two hues, 0 to 180.</summary>
    public static double Apart(double one, double other) => 180 - Math.Abs((Math.Abs(one - other) % 360) - 180);

    /// <summary>The contrast of two colours, 1 to 21 (WCAG 2.2).</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var rgb = int.Parse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return (0.2126 * Linear((rgb >> 16) & 255)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));
    }

    private static (double R, double G, double B) Rgb(double light, double chroma, double hue)
    {
        var (x, y) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Cube(light + (0.3963377774 * x) + (0.2158037573 * y));
        var m = Cube(light - (0.1055613458 * x) - (0.0638541728 * y));
        var s = Cube(light - (0.0894841775 * x) - (1.2914855480 * y));
        return (
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static bool Fits((double R, double G, double B) color) => InRange(color.R) && InRange(color.G) && InRange(color.B);

    private static bool InRange(double value) => value is >= -0.0005 and <= 1.0005;

    private static double Cube(double value) => value * value * value;

    private static double Linear(int channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    private static int Byte(double linear)
    {
        var value = Math.Clamp(linear, 0, 1);
        return (int)Math.Round(255 * (value <= 0.0031308 ? 12.92 * value : (1.055 * Math.Pow(value, 1 / 2.4)) - 0.055));
    }
}
