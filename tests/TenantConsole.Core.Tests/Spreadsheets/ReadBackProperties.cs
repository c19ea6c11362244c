using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Tests.Spreadsheets;

/// <summary>Whatever the values, what the Open XML SDK and a plain CSV reader find in the files is what was written.</summary>
public sealed class ReadBackProperties
{
    private static readonly SheetColumn[] Columns =
    [
        SheetColumn.Text("Text"), SheetColumn.Integer("Integer"), SheetColumn.Decimal("Decimal", 4), SheetColumn.Date("Date"), SheetColumn.Timestamp("Timestamp"),
    ];

    private static readonly string[] Nasty =
    [
        "", " ", "\t", "\n", "\r\n", "\r", "\"", "'", ",", ";", "=", "+", "-", "@", "&", "<", ">", "]]>", "_x0041_", "_", "x", "\0", "\u0001", "\u001f", "\u007f",
        "\u0085", "\ufffe", "\uffff", "\ud83d", "\udc00", "😀", "é", "ไทย", "中文", "مرحبا", "\u200b", "\ufeff", "007", "1e5", "1234567890123456789", "a", "Z",
    ];

    private static readonly Gen<long> FifteenDigits =
        from high in Gen.Choose(-999_999, 999_999)
        from low in Gen.Choose(0, 999_999_999)
        select (high * 1_000_000_000L) + (high < 0 ? -low : low);

    private static readonly Gen<Record> Records =
        from text in Gen.Elements(Nasty).ListOf().Select(string.Concat)
        from integer in FifteenDigits
        from significand in FifteenDigits
        from scale in Gen.Choose(0, 9)
        from day in Gen.Choose(new DateOnly(1900, 3, 2).DayNumber, new DateOnly(9999, 12, 30).DayNumber)
        from millisecond in Gen.Choose(0, 86_399_999)
        select new Record(
            text,
            integer,
            new decimal((int)(Math.Abs(significand) & 0xFFFFFFFF), (int)(Math.Abs(significand) >> 32), 0, significand < 0, (byte)scale),
            DateOnly.FromDayNumber(day),
            new DateTimeOffset(DateOnly.FromDayNumber(day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMilliseconds(millisecond));

    [Fact]
    public void Workbook_ReadBackByTheSdk_EqualsItsSource() =>
        Prop.ForAll(Records.NonEmptyListOf().ToArbitrary(), records => WorkbookAgrees([.. records])).QuickCheckThrowOnFailure();

    [Fact]
    public void Csv_ReadBackByAPlainReader_EqualsItsSource() =>
        Prop.ForAll(Records.NonEmptyListOf().ToArbitrary(), records => CsvAgrees([.. records])).QuickCheckThrowOnFailure();

    private static void WorkbookAgrees(List<Record> records)
    {
        var (file, result) = Tables.WorkbookAsync(async writer =>
        {
            writer.BeginTable("Records", Columns);
            foreach (var record in records) await writer.RowAsync(record.Write);
        }).GetAwaiter().GetResult();

        var workbook = ReadWorkbook.From(file);
        Assert.Empty(workbook.Errors);
        Assert.Equal(new TableResult(records.Count, 1, 0, 0), result);
        var rows = workbook["Records"].Skip(1).ToList();
        Assert.Equal(records.Count, rows.Count);
        foreach (var (record, cells) in records.Zip(rows))
        {
            Assert.Equal(record.CleanText, cells.TryGetValue("A", out var text) ? text.Value : "");
            Assert.Equal(record.Integer, long.Parse(cells["B"].Value, CultureInfo.InvariantCulture));
            Assert.Equal(record.Decimal, decimal.Parse(cells["C"].Value, NumberStyles.Float, CultureInfo.InvariantCulture));
            Assert.Equal(record.Date.ToDateTime(TimeOnly.MinValue), DateTime.FromOADate(int.Parse(cells["D"].Value, CultureInfo.InvariantCulture)));
            Assert.Equal(record.LocalTime, DateTime.FromOADate(double.Parse(cells["E"].Value, CultureInfo.InvariantCulture)));
        }
    }

    private static void CsvAgrees(List<Record> records)
    {
        var csv = Tables.CsvAsync(Columns, [.. records.Select(record => (Action<ITableWriter>)record.Write)]).GetAwaiter().GetResult();

        var rows = CsvRows.Parse(csv).Skip(1).ToList();
        Assert.Equal(records.Count, rows.Count);
        foreach (var (record, cells) in records.Zip(rows))
        {
            Assert.Equal(5, cells.Count);
            var formula = record.CleanText is [var first, ..] && "=+-@\t\n".Contains(first, StringComparison.Ordinal);
            Assert.Equal((formula ? "'" : "") + record.CleanText, cells[0]);
            Assert.Equal(record.Integer, long.Parse(cells[1], CultureInfo.InvariantCulture));
            Assert.Equal(record.Decimal, decimal.Parse(cells[2], CultureInfo.InvariantCulture));
            Assert.Equal(record.Date, DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(record.Timestamp.ToUnixTimeSeconds(), DateTimeOffset.ParseExact(cells[4], "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture).ToUnixTimeSeconds());
        }
    }

    private sealed record Record(string Text, long Integer, decimal Decimal, DateOnly Date, DateTimeOffset Timestamp)
    {
        /// <summary>What must remain: written down again here, character by character, not taken from the writer.</summary>
        public string CleanText
        {
            get
            {
                var kept = Text.ReplaceLineEndingsOfFiles().Where(c => c is '\t' or '\n' || (c >= ' ' && c is not ('\ufffe' or '\uffff')));
                return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes([.. kept]));
            }
        }

        public DateTime LocalTime => TimeZoneInfo.ConvertTime(Timestamp, Tables.London).DateTime;

        public void Write(ITableWriter row)
        {
            row.Text(Text);
            row.Integer(Integer);
            row.Decimal(Decimal);
            row.Date(Date);
            row.Timestamp(Timestamp);
        }
    }
}
