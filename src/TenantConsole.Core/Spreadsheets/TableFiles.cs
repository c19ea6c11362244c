namespace TenantConsole.Core.Spreadsheets;

/// <summary>The writer of a list's file in the format that was asked for.</summary>
internal static class TableFiles
{
    public static ITableWriter Writer(TableFormat format, Stream target, TimeZoneInfo zone, TimeProvider clock)
    {
        var options = new TableOptions(zone, clock.GetUtcNow());
        return format == TableFormat.Xlsx ? new XlsxWriter(target, options) : new CsvWriter(target, options);
    }
}
