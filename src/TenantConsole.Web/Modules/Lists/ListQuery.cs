using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>The query of a list's address, read and written: what it says wrongly, or not at all, is null.</summary>
internal sealed class ListQuery
{
    private readonly Dictionary<string, Microsoft.Extensions.Primitives.StringValues> _values;

    private ListQuery(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> values) => _values = values;

    /// <summary>Reads an address.</summary>
    public static ListQuery Of(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        return new(QueryHelpers.ParseQuery(at < 0 ? "" : uri[at..].Split('#')[0]));
    }

    /// <summary>A value without blanks around it; null when it is empty or too long.</summary>
    public string? Text(string name, int most = 200) => _values.TryGetValue(name, out var found) && found.ToString().Trim() is { Length: > 0 } text && text.Length <= most ? text : null;

    /// <summary>The opened view: letters, digits and hyphens.</summary>
    public string? View => Text(SavedViews.Parameter, 40) is { } view && view.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? view : null;

    /// <summary>A day.</summary>
    public DateOnly? Day(string name) => DayOf(Text(name));

    /// <summary>A day as it stands in addresses and in the browser's date fields.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    /// <summary>The same, written.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One of an enumeration, by its name.</summary>
    public T? Choice<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Text(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>An address with the values that say something.</summary>
    public static string Address(string path, params (string Name, string? Value)[] values)
    {
        var query = string.Join('&', values.Where(v => !string.IsNullOrEmpty(v.Value))
            .Select(v => $"{v.Name}={Uri.EscapeDataString(v.Value!).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>The query of an address, without its question mark.</summary>
    public static string QueryOf(string address) => address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? address[(at + 1)..] : "";

    /// <summary>When a day begins in a zone; one that begins inside a gap of the zone's clocks begins at the end of the gap.</summary>
    public static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
