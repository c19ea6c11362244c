using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Tests.Spreadsheets;

internal static class Tables
{
    public static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static readonly TableOptions Options = new(London, new DateTimeOffset(2026, 7, 1, 10, 30, 0, TimeSpan.Zero));

    public static async Task<(MemoryStream File, TableResult Result)> WorkbookAsync(Func<XlsxWriter, Task> write, int maxRows = 1_048_576, params SheetNote[] notes)
    {
        var file = new MemoryStream();
        await using var writer = new XlsxWriter(file, Options, maxRows);
        await write(writer);
        return (file, await writer.CompleteAsync(notes, CancellationToken.None));
    }

    public static async Task<string> CsvAsync(SheetColumn[] columns, params Action<ITableWriter>[] rows)
    {
        using var file = new MemoryStream();
        await using var writer = new CsvWriter(file, Options, byteOrderMark: false);
        writer.BeginTable("Table", columns);
        foreach (var row in rows) await writer.RowAsync(row);
        await writer.CompleteAsync([], CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(file.ToArray());
    }

    public static ValueTask RowAsync(this ITableWriter writer, Action<ITableWriter> cells)
    {
        writer.BeginRow();
        cells(writer);
        return writer.EndRowAsync(CancellationToken.None);
    }
}
