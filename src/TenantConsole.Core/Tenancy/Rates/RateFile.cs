using System.Globalization;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Reads a file of exchange rates: CSV with the columns <c>date,base,quote,rate</c>, dates as 2026-11-21, a point in numbers. Pure.</summary>
public static class RateFile
{
    private const string Header = "date,base,quote,rate";

    /// <summary>One row of the file.</summary>
    public sealed record Row(DateOnly Day, string Base, string Quote, decimal Rate);

    /// <summary>All rows, or every problem with its row; a file with a problem is refused whole.</summary>
    public static (IReadOnlyList<Row> Rows, IReadOnlyList<Problem> Problems) Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim('\uFEFF', '\n', ' ').Split('\n');
        if (!string.Equals(lines[0].Replace(" ", "", StringComparison.Ordinal), Header, StringComparison.OrdinalIgnoreCase))
        {
            return ([], [new("tenancy.rates-header", $"The first line must be “{Header}”.", Row: 1)]);
        }

        var rows = new List<Row>();
        var problems = new List<Problem>();
        for (var i = 1; i < lines.Length; i++)
        {
            var (row, problem) = ReadLine(lines[i].Split(','), i + 1);
            (row is null ? (Action)(() => problems.Add(problem!)) : () => rows.Add(row))();
        }

        return problems.Count > 0 ? ([], problems)
            : rows.Count == 0 ? ([], [new("tenancy.rates-empty", "The file has a header and no rates.", Row: 1)])
            : (rows, []);
    }

    private static (Row? Row, Problem? Problem) ReadLine(string[] cells, int line)
    {
        Problem Bad(string field, string expected) => new("tenancy.rates-row", $"Row {line}: {field} must be {expected}.", field, line);
        if (cells.Length != 4)
        {
            return (null, new("tenancy.rates-row", $"Row {line} has {cells.Length} cells instead of 4.", Row: line));
        }

        var (date, from, to, rate) = (cells[0].Trim(), cells[1].Trim().ToUpperInvariant(), cells[2].Trim().ToUpperInvariant(), cells[3].Trim());
        return !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (null, Bad("date", "a day such as 2026-11-21"))
            : !IsCurrency(from) ? (null, Bad("base", "a currency such as USD"))
            : !IsCurrency(to) || to == from ? (null, Bad("quote", "another currency than base, such as EUR"))
            : !decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value <= 0 ? (null, Bad("rate", "a number above zero such as 0.9213"))
            : (new Row(day, from, to, value), null);
    }

    private static bool IsCurrency(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
