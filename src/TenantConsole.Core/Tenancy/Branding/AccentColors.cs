using System.Globalization;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>
/// What one colour of a brand becomes on screen: accent tokens of both themes that can always be read. Pure. Status, store and chart colours are
/// never touched, so a brand cannot look like danger or like somebody's store.
/// </summary>
/// <param name="Light">The tokens of the light theme.</param>
/// <param name="Dark">The tokens of the dark theme.</param>
public sealed record AccentColors(AccentTheme Light, AccentTheme Dark)
{
    /// <summary>Least contrast of the light accent with white.</summary>
    public const double OnWhite = 5.5;

    /// <summary>Least contrast of the dark accent with the dark surface.</summary>
    public const double OnDark = 7;

    /// <summary>Below this chroma a colour is a grey: links would look like text.</summary>
    public const double LeastChroma = 0.03;

    /// <summary>Nearer than this to the hue of the danger red, in degrees, a colour reads as danger. An orange such as #D9532C, 12.4° away, does not.</summary>
    public const double DangerReach = 12;

    /// <summary>The ground of the dark theme's sheet.</summary>
    public const string DarkSurface = "#121a1e";

    private const string White = "#ffffff";
    private const double Petrol = 216;
    private const double Step = 0.005;

    // What the accent is read on, besides the sheet: canvas and hover of each theme.
    private static readonly string[] LightGrounds = ["#f1f4f5", "#ecf1f2"];
    private static readonly string[] DarkGrounds = ["#0b1214", "#1a2429", "#1c262b"];

    private static readonly double Danger = Oklch.Parse("#a01722")!.Value.H;

    /// <summary>The tokens of a colour, or why it cannot be taken, with the nearest that can.</summary>
    public static Result<AccentColors> Of(string? color)
    {
        if (Oklch.Parse(color?.Trim()) is not { } wanted)
            return BrandProblems.NotAColor;
        if (wanted.C < LeastChroma)
            return BrandProblems.Grey(Nearest(wanted));
        if (IsDanger(wanted))
            return BrandProblems.Danger(Nearest(wanted));
        return new AccentColors(LightOf(wanted), DarkOf(wanted));
    }

    /// <summary>The nearest colour that can be taken: the colour itself when it can.</summary>
    public static string Nearest(Oklch wanted)
    {
        if (wanted.C >= LeastChroma && !IsDanger(wanted))
            return wanted.ToHex();
        // A grey's own hue is chance; the console's own is a better guess.
        var hue = wanted.C < 0.005 ? Petrol : wanted.H;
        var side = Math.Sin((hue - Danger) * Math.PI / 180) < 0 ? -1 : 1;
        for (var (tries, away, chroma) = (0, Math.Max(DangerReach, Oklch.Apart(hue, Danger)), Math.Max(wanted.C, LeastChroma)); tries < 60; tries++)
        {
            // Very dark and very light colours have no room for chroma.
            var found = new Oklch(Math.Clamp(wanted.L, 0.35, 0.85), chroma, Danger + (side * away)).ToHex();
            if (Oklch.Parse(found) is { } read && read.C >= LeastChroma && !IsDanger(read))
                return found;
            (away, chroma) = (IsNear(away) ? away + 0.5 : away, chroma + 0.002);
        }

        return "#006375";

        static bool IsNear(double away) => away < DangerReach + 10;
    }

    /// <summary>The declarations that replace the six tokens, for a style sheet or a style attribute.</summary>
    public string Css() => string.Create(
        CultureInfo.InvariantCulture,
        $"--tc-accent:light-dark({Light.Accent},{Dark.Accent});--tc-accent-hover:light-dark({Light.Hover},{Dark.Hover});--tc-on-accent:light-dark({Light.On},{Dark.On});--tc-accent-tint:light-dark({Light.Tint},{Dark.Tint});--tc-accent-tint-2:light-dark({Light.Tint2},{Dark.Tint2});--tc-focus:light-dark({Light.Focus},{Dark.Focus})");

    private static bool IsDanger(Oklch color) => Oklch.Apart(color.H, Danger) < DangerReach;

    private static AccentTheme LightOf(Oklch color)
    {
        var tint = new Oklch(.96, Math.Min(color.C, .018), color.H).ToHex();
        var light = color.L;
        while (light > 0 && !Reads(light))
            light -= Step;
        var accent = new Oklch(light, color.C, color.H).ToHex();
        return new(accent, new Oklch(light - .055, color.C, color.H).ToHex(), White, tint, new Oklch(.905, Math.Min(color.C, .045), color.H).ToHex(), accent);

        bool Reads(double l) => new Oklch(l, color.C, color.H).ToHex() is var hex
            && Oklch.Contrast(hex, White) >= OnWhite && Oklch.Contrast(hex, tint) >= 4.5 && LightGrounds.All(ground => Oklch.Contrast(hex, ground) >= 4.5);
    }

    private static AccentTheme DarkOf(Oklch color)
    {
        // Bright and strong at once glows on a dark ground.
        var chroma = Math.Min(color.C, .13);
        var tint = new Oklch(.27, Math.Min(color.C, .037), color.H).ToHex();
        var on = new Oklch(.2, Math.Min(color.C, .025), color.H).ToHex();
        var light = color.L;
        while (light < 1 && !Reads(light))
            light += Step;
        var accent = new Oklch(light, chroma, color.H).ToHex();
        return new(accent, new Oklch(Math.Min(light + .055, .97), chroma, color.H).ToHex(), on, tint, new Oklch(.35, Math.Min(color.C, .055), color.H).ToHex(), accent);

        bool Reads(double l) => new Oklch(l, chroma, color.H).ToHex() is var hex
            && Oklch.Contrast(hex, DarkSurface) >= OnDark && Oklch.Contrast(hex, tint) >= 4.5 && Oklch.Contrast(hex, on) >= 5.5 && DarkGrounds.All(ground => Oklch.Contrast(hex, ground) >= 4.5);
    }
}
