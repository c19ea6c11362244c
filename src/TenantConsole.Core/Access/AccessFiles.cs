using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Access;

/// <summary>The files of the module's lists.</summary>
internal static class AccessFiles
{
    public static ITableWriter Writer(TableFormat format, Stream target, TimeZoneInfo zone, TimeProvider clock)
    {
        var options = new TableOptions(zone, clock.GetUtcNow());
        return format == TableFormat.Xlsx ? new XlsxWriter(target, options) : new CsvWriter(target, options);
    }
}
