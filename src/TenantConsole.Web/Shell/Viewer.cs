namespace TenantConsole.Web.Shell;

/// <summary>
/// How the person in front of the screen sees it. Cascaded to every component; read from cookies by the server, so that the
/// first paint is already right.
/// </summary>
/// <param name="Zone">The time zone that times are shown in.</param>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or null to follow the system.</param>
/// <param name="Density"><c>compact</c>, <c>comfortable</c>, or null for the default.</param>
/// <param name="Still">Nothing moves, also where the system does not ask for it.</param>
/// <param name="ZoneChosen">The person chose the zone; otherwise it is their device's and follows it.</param>
public sealed record Viewer(TimeZoneInfo Zone, string? Theme = null, string? Density = null, bool Still = false, bool ZoneChosen = false)
{
    /// <summary>Nobody known: UTC and the system's theme.</summary>
    public static readonly Viewer Default = new(TimeZoneInfo.Utc);

    /// <summary>Reads the cookies <c>tc-zone</c>, <c>tc-theme</c>, <c>tc-density</c> and <c>tc-motion</c>; what is not one of their values counts as absent.</summary>
    public static Viewer FromCookies(IRequestCookieCollection cookies) => Of(cookies["tc-zone"], cookies["tc-theme"], cookies["tc-density"], cookies["tc-motion"] == "reduce");

    /// <summary>A viewer from plain values as they cross from the server-rendered page into its circuit.</summary>
    public static Viewer Of(string? zone, string? theme, string? density, bool still = false, bool zoneChosen = false) => new(
        zone is { Length: > 0 and < 80 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc,
        theme is "light" or "dark" ? theme : null,
        density is "compact" or "comfortable" ? density : null, still, zoneChosen);

    /// <summary>The zone in words: its city, as in "New York", or "UTC".</summary>
    public static string CityOf(TimeZoneInfo zone) => zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    /// <summary>The zone's distance from UTC at a moment, as in "UTC−5" or "UTC+5:30", with a real minus.</summary>
    public static string OffsetOf(TimeZoneInfo zone, DateTimeOffset at)
    {
        var offset = zone.GetUtcOffset(at);
        if (offset == TimeSpan.Zero)
            return "UTC";
        var minutes = Math.Abs(offset.Minutes);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{Math.Abs(offset.Hours)}{(minutes == 0 ? "" : $":{minutes:00}")}");
    }
}
