using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Core.Tenancy.Markets;

/// <summary>
/// A country's rules as dated data: currency, zone, holiday calendar, deadlines, thresholds, fees. Committed as one JSON file a market; an
/// agency may override a setting from a date on. Each number is a default of a setting, never a constant in code (requirements).
/// </summary>
public sealed class Market
{
    private readonly Dictionary<string, IReadOnlyList<DatedValue>> _settings;
    private readonly Dictionary<DateOnly, string> _holidays;

    private Market(Document document)
    {
        Code = document.Code;
        Currency = document.Currency;
        TimeZone = document.TimeZone;
        _settings = document.Settings.ToDictionary(s => s.Key, s => (IReadOnlyList<DatedValue>)s.Value);
        _holidays = document.Holidays;
    }

    /// <summary>ISO 3166 country code.</summary>
    public string Code { get; }

    /// <summary>ISO 4217 currency of its stores.</summary>
    public string Currency { get; }

    /// <summary>The IANA zone that a store of the market gets at first.</summary>
    public string TimeZone { get; }

    /// <summary>The days on which nobody ships, beside Saturdays and Sundays, with their names.</summary>
    public IReadOnlyDictionary<DateOnly, string> Holidays => _holidays;

    /// <summary>The value of a setting on a day; null when the market has none yet on that day.</summary>
    public decimal? Setting(string name, DateOnly on) => DatedValue.On(_settings.GetValueOrDefault(name, []), on);

    /// <summary>The names of its settings.</summary>
    public IReadOnlyCollection<string> Settings => _settings.Keys;

    /// <summary>True on working days: not Saturday, Sunday or a holiday.</summary>
    public bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.ContainsKey(day);

    /// <summary>The day that lies so many business days after the given one (which itself counts for nothing).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public DateOnly AddBusinessDays(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    internal static Market Read(Stream json) =>
        new(JsonSerializer.Deserialize<Document>(json, JsonSerializerOptions.Web) ?? throw new FormatException("An empty market file."));

    private sealed record Document(string Code, string Currency, string TimeZone, Dictionary<string, List<DatedValue>> Settings, Dictionary<DateOnly, string> Holidays);
}

/// <summary>A value from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Value">The number, as text with a point.</param>
public sealed record DatedValue(DateOnly From, string Value)
{
    /// <summary>The value in force on a day; null before the first.</summary>
    public static decimal? On(IEnumerable<DatedValue> values, DateOnly day) =>
        values.Where(v => v.From <= day).MaxBy(v => v.From) is { } found ? decimal.Parse(found.Value, CultureInfo.InvariantCulture) : null;
}
