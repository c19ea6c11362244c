using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>What a bulk action left as it was, as a CSV file: written like every other list, so that no text of it becomes a formula.</summary>
internal static class FailureFile
{
    public static async Task<byte[]> WriteAsync(
        string table, string row, string reason, IReadOnlyList<KeyValuePair<string, string>> failures, TimeZoneInfo zone, TimeProvider clock)
    {
        using var file = new MemoryStream();
        await using (var writer = new CsvWriter(file, new TableOptions(zone, clock.GetUtcNow())))
        {
            writer.BeginTable(table, [SheetColumn.Text(row), SheetColumn.Text(reason)]);
            foreach (var failure in failures)
            {
                writer.BeginRow();
                writer.Text(failure.Key);
                writer.Text(failure.Value);
                await writer.EndRowAsync(CancellationToken.None);
            }

            await writer.CompleteAsync([], CancellationToken.None);
        }

        return file.ToArray();
    }
}
