using System.Globalization;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Tests.Spreadsheets;

/// <summary>A second reader, which none of us wrote, sees each cell as the source has it.</summary>
public sealed class LibreOfficeTests
{
    private static readonly string[] Titles =
    [
        "Plain", "Ünïcödé – “quotes”", "中文标题", "ภาษาไทย", "مرحبا بالعالم", "😀 emoji 👩‍👩‍👧", "comma, semicolon; tab\tend", "say \"hi\"", "=1+1", "+44 20 7946", "-5", "@cmd",
        "00042", "1e10", "2026-01-02", "_x0041_", "<b>&amp;</b>", " padded ", "two\nlines", "TRUE",
    ];

    [Fact]
    public async Task Workbook_ConvertedToCsv_EqualsItsSourceCellByCell()
    {
        var random = new Random(20_260_701);
        SheetColumn[] columns =
        [
            SheetColumn.Text("Order"), SheetColumn.Text("Title"), SheetColumn.Integer("Quantity"), SheetColumn.Decimal("Rate", 4), SheetColumn.Money("Dollars"),
            SheetColumn.Money("Yen"), SheetColumn.Boolean("Sample"), SheetColumn.Date("Due"), SheetColumn.Timestamp("Placed"), SheetColumn.Integer("Long id"),
        ];
        var expected = new List<string[]> { columns.Select(column => column.Header).ToArray() };

        var (file, result) = await Tables.WorkbookAsync(async writer =>
        {
            writer.BeginTable("Orders", columns);
            for (var i = 0; i < 3_000; i++)
            {
                var order = random.NextInt64(1, long.MaxValue).ToString("D19", CultureInfo.InvariantCulture);
                var title = Titles[i % Titles.Length] + (i < Titles.Length ? "" : FormattableString.Invariant($" {i}"));
                var quantity = random.Next(-5_000, 5_000);
                var rate = random.Next(-99_999, 99_999) / 10_000m;
                var dollars = random.NextInt64(-99_999_999_99, 99_999_999_99) / 100m;
                var yen = (decimal)random.Next(-9_999_999, 9_999_999);
                var due = new DateOnly(2000, 1, 1).AddDays(random.Next(0, 18_000));
                var placed = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next(0, 31_536_000));
                var longId = 576_461_411_922_000_000 + i;
                await writer.RowAsync(row =>
                {
                    row.Text(order);
                    row.Text(title);
                    row.Integer(quantity);
                    row.Decimal(rate);
                    row.Money(dollars, 2);
                    row.Money(yen, 0);
                    row.Boolean(i % 2 == 0);
                    row.Date(due);
                    row.Timestamp(placed);
                    row.Integer(longId);
                });

                var local = TimeZoneInfo.ConvertTime(placed, Tables.London);
                expected.Add(
                [
                    order, title, quantity.ToString("N0", CultureInfo.InvariantCulture), rate.ToString("N4", CultureInfo.InvariantCulture),
                    dollars.ToString("N2", CultureInfo.InvariantCulture), yen.ToString("N0", CultureInfo.InvariantCulture), i % 2 == 0 ? "TRUE" : "FALSE",
                    due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    longId.ToString(CultureInfo.InvariantCulture),
                ]);
            }
        });

        var rows = CsvRows.Parse(await LibreOffice.ToCsvAsync(file)).ToList();
        Assert.Equal(3_000, result.Rows);
        Assert.Equal(expected.Count, rows.Count);
        foreach (var (source, shown) in expected.Zip(rows)) Assert.Equal(source, shown);
    }
}
