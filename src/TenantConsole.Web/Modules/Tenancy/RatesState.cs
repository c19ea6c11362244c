using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Tenancy.Rates;

namespace TenantConsole.Web.Modules.Tenancy;

/// <summary>What the list of exchange rates shows, as it stands in the address.</summary>
/// <param name="Pair">Only this pair, as <c>EUR-USD</c>.</param>
/// <param name="From">Of this day or later.</param>
/// <param name="To">Of this day or earlier.</param>
/// <param name="After">The last row of the page before; null on the first page.</param>
public sealed record RatesState(string? Pair = null, DateOnly? From = null, DateOnly? To = null, RatePlace? After = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/settings/rates";

    private const string Day = "yyyy-MM-dd";

    /// <summary>What the list and its export keep to.</summary>
    public RateFilter Filter => new(Pair?[..3], Pair?[4..], From, To);

    /// <summary>True when something narrows the list.</summary>
    public bool Narrowed => Pair is not null || From is not null || To is not null;

    /// <summary>The first page's address.</summary>
    public string First => (this with { After = null }).Href();

    /// <summary>Reads a query; what it says wrongly does not count.</summary>
    public static RatesState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? Value(string name) => values.TryGetValue(name, out var found) && found.ToString().Trim() is { Length: > 0 } text ? text : null;
        DateOnly? On(string name) => DateOnly.TryParseExact(Value(name), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var pair = Value("pair")?.ToUpperInvariant();
        return new RatesState(pair is { Length: 7 } && pair[3] == '-' ? pair : null, On("from"), On("to"), RatePlace.Parse(Value("after")));
    }

    /// <summary>The page's address, with what is open on it.</summary>
    public string Href(string? name = null, object? value = null) => Address(Path, name, value, After);

    /// <summary>The address of the list as a file.</summary>
    public string ExportHref(string format) => Address(Path + "/export", "format", format, null);

    private string Address(string path, string? name, object? value, RatePlace? after) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["pair"] = Pair,
        ["from"] = From?.ToString(Day, CultureInfo.InvariantCulture),
        ["to"] = To?.ToString(Day, CultureInfo.InvariantCulture),
        ["after"] = after?.ToString(),
        [name ?? "open"] = name is null ? null : value?.ToString(),
    }.Where(p => p.Value is not null));
}
