using System.Text;

namespace TenantConsole.Core.Tests.Spreadsheets;

/// <summary>A reader of RFC 4180, as plain as the standard: quotes, doubled quotes, commas, line ends.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyList<string>> Parse(string csv)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (c is ',' or '\n'))
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c != '\n') continue;
                yield return cells;
                cells = [];
            }
            else if (quoted || c != '\r')
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0) yield return [.. cells, cell.ToString()];
    }

    /// <summary>CR LF and CR alone become LF.</summary>
    public static string ReplaceLineEndingsOfFiles(this string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
