using System.Globalization;
using Microsoft.Extensions.Localization;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Components;

/// <summary>Times and spans in words: today with seconds, this year without the year; spans in their two largest units.</summary>
public static class TimeWords
{
    /// <summary>A moment in a zone: "14:05:11" today, "18 Nov, 04:12" this year, "18 Nov 2025, 04:12" else.</summary>
    public static string Moment(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone, CultureInfo culture)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var today = TimeZoneInfo.ConvertTime(now, zone);
        var pattern = local.Date == today.Date ? "HH:mm:ss" : local.Year == today.Year ? "d MMM, HH:mm" : "d MMM yyyy, HH:mm";
        return local.ToString(pattern, culture);
    }

    /// <summary>A moment in full with its distance from UTC, for titles.</summary>
    public static string Full(DateTimeOffset at, TimeZoneInfo zone, CultureInfo culture) =>
        $"{TimeZoneInfo.ConvertTime(at, zone).ToString("d MMM yyyy, HH:mm:ss", culture)} {Viewer.OffsetOf(zone, at)}";

    /// <summary>A span: "12 s", "40 m", "5 h 10 m", "2 d 4 h". Cut, not rounded: a deadline never looks further than it is. Negative counts as zero.</summary>
    public static string Span(TimeSpan span, IStringLocalizer<ShellTexts> texts)
    {
        if (span < TimeSpan.Zero)
            span = TimeSpan.Zero;
        return span switch
        {
            { TotalMinutes: < 1 } => texts["Time.S", (int)span.TotalSeconds],
            { TotalHours: < 1 } => texts["Time.M", (int)span.TotalMinutes],
            { TotalDays: < 1 } => span.Minutes == 0 ? texts["Time.H", span.Hours] : texts["Time.Hm", span.Hours, span.Minutes],
            _ => span.Hours == 0 ? texts["Time.D", (int)span.TotalDays] : texts["Time.Dh", (int)span.TotalDays, span.Hours],
        };
    }
}
