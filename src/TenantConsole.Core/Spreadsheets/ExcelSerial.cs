namespace TenantConsole.Core.Spreadsheets;

/// <summary>Days and instants as the numbers a spreadsheet keeps: days since 30 December 1899, the time as a fraction.</summary>
internal static class ExcelSerial
{
    /// <summary>Decimals of the fraction: a hundred-thousandth of a second; five decimals would lose up to a second.</summary>
    public const int FractionDigits = 10;

    private const int DayZero = 693_593;
    private const int FirstMarch1900 = 61;

    /// <summary>The day's number, or null before March 1900: the format counts a 29 February 1900 that never was.</summary>
    public static int? OfDay(DateOnly day) =>
        day.DayNumber - DayZero is var serial && serial >= FirstMarch1900 ? serial : null;

    /// <summary>The time of day as the digits behind the point, cut to the millisecond.</summary>
    public static long FractionOf(TimeSpan timeOfDay)
    {
        var milliseconds = timeOfDay.Ticks / TimeSpan.TicksPerMillisecond;
        return ((milliseconds * 10_000_000_000) + 43_200_000) / 86_400_000;
    }
}
