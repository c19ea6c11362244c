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
            return ([], [TenancyProblems.RatesHeader(Header)]);
        }

        var rows = new List<Row>();
        var problems = new List<Problem>();
        for (var i = 1; i < lines.Length; i++)
        {
            var (row, problem) = ReadLine(lines[i].Split(','), i + 1);
            (row is null ? (Action)(() => problems.Add(problem!)) : () => rows.Add(row))();
        }

        return problems.Count > 0 ? ([], problems)
            : rows.Count == 0 ? ([], [TenancyProblems.RatesEmpty])
            : (rows, []);
    }

    private static (Row? Row, Problem? Problem) ReadLine(string[] cells, int line)
    {
        Problem Bad(string field) => TenancyProblems.RatesCell(line, field);
        if (cells.Length != 4)
        {
            return (null, TenancyProblems.RatesCells(line, cells.Length));
        }

        var (date, from, to, rate) = (cells[0].Trim(), cells[1].Trim().ToUpperInvariant(), cells[2].Trim().ToUpperInvariant(), cells[3].Trim());
        return !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (null, Bad("date"))
            : !IsCurrency(from) ? (null, Bad("base"))
            : !IsCurrency(to) || to == from ? (null, Bad("quote"))
            : !decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value <= 0 ? (null, Bad("rate"))
            : (new Row(day, from, to, value), null);
    }

    private static bool IsCurrency(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
