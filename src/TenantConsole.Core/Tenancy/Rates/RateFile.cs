using System.Globalization;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>Reads a file of exchange rates: CSV with the columns <c>date,base,quote,rate</c>, dates as 2026-11-21, a point in numbers. Pure.</summary>
public static class RateFile
{
    /// <summary>The largest file that is read: some thirty currencies, every day of three years.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>Decimals that are kept.</summary>
    public const int Decimals = 8;

    private const string Header = "date,base,quote,rate";

    // What the column holds: numeric(19,8).
    private const decimal Most = 100_000_000_000m;

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
        var lineOf = new Dictionary<(string, string, DateOnly), int>();
        for (var i = 1; i < lines.Length; i++)
        {
            var (row, problem) = ReadLine(lines[i].Split(','), i + 1);
            if (row is null)
                problems.Add(problem!);
            else if (lineOf.TryAdd((row.Base, row.Quote, row.Day), i + 1))
                rows.Add(row);
            else
                problems.Add(TenancyProblems.RatesTwice(i + 1, lineOf[(row.Base, row.Quote, row.Day)]));
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
            : !decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value >= Most || decimal.Round(value, Decimals) <= 0 ? (null, Bad("rate"))
            : (new Row(day, from, to, decimal.Round(value, Decimals)), null);
    }

    private static bool IsCurrency(string text) => Currency.TryParse(text, out _);
}
