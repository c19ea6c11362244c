using System.Globalization;
using System.IO.Compression;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Spreadsheets;

public sealed class XlsxWriterTests
{
    private static readonly SheetColumn[] AllKinds =
    [
        SheetColumn.Text("Order & <id>"),
        SheetColumn.Integer("Quantity"),
        SheetColumn.Decimal("Rate", 4),
        SheetColumn.Money("Total"),
        SheetColumn.Boolean("Sample"),
        SheetColumn.Date("Due"),
        SheetColumn.Timestamp("Placed"),
        SheetColumn.Timestamp("Placed (Jakarta)", TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta")),
    ];

    [Fact]
    public async Task Workbook_WithAllKindsOfCells_IsValidAndTyped()
    {
        var placed = new DateTimeOffset(2026, 6, 30, 23, 15, 30, 500, TimeSpan.Zero);

        var (file, result) = await Tables.WorkbookAsync(async writer =>
        {
            writer.BeginTable("Orders", AllKinds);
            await writer.RowAsync(row =>
            {
                row.Text("0576461411922576123");
                row.Integer(-12);
                row.Decimal(0.0825m);
                row.Money(-1234.50m, 2);
                row.Boolean(true);
                row.Date(new DateOnly(2024, 2, 29));
                row.Timestamp(placed);
                row.Timestamp(placed);
            });
        });

        var workbook = ReadWorkbook.From(file);
        Assert.Empty(workbook.Errors);
        Assert.Equal(new TableResult(1, 1, 0, 0), result);
        var cells = workbook["Orders"][1];
        Assert.Equal(new ReadCell("text", "0576461411922576123", "@"), cells["A"]);
        Assert.Equal(new ReadCell("number", "-12", "#,##0"), cells["B"]);
        Assert.Equal(new ReadCell("number", "0.0825", "#,##0.0000"), cells["C"]);
        Assert.Equal(new ReadCell("number", "-1234.50", "#,##0.00"), cells["D"]);
        Assert.Equal(new ReadCell("boolean", "1", "General"), cells["E"]);
        Assert.Equal(new ReadCell("number", "45351", "yyyy\\-mm\\-dd"), cells["F"]);
        Assert.Equal(new DateTime(2026, 7, 1, 0, 15, 30, 500), Instant(cells["G"]));
        Assert.Equal(new DateTime(2026, 7, 1, 6, 15, 30, 500), Instant(cells["H"]));
        Assert.Equal("yyyy\\-mm\\-dd\\ hh:mm:ss", cells["G"].Format);
        Assert.Equal("Order & <id>", workbook["Orders"][0]["A"].Value);
    }

    [Theory]
    [InlineData(0, "#,##0")]
    [InlineData(2, "#,##0.00")]
    [InlineData(3, "#,##0.000")]
    public async Task Money_OfACurrency_ShowsItsDecimals(int digits, string format)
    {
        var (file, _) = await OneCellAsync(SheetColumn.Money("Total"), row => row.Money(1500m, digits));

        Assert.Equal(new ReadCell("number", "1500", format), Only(file));
    }

    [Theory]
    [InlineData("JPY", "#,##0")]
    [InlineData("USD", "#,##0.00")]
    public async Task Money_WithItsCurrency_ShowsThatCurrencysDecimals(string currency, string format)
    {
        var (file, _) = await OneCellAsync(SheetColumn.Money("Total"), row => row.Money(new Money(-3m, Currency.Parse(currency))));

        Assert.Equal(new ReadCell("number", "-3", format), Only(file));
    }

    [Fact]
    public async Task Cells_ThatAreNull_AreEmptyAndKeepTheirColumn()
    {
        var (file, _) = await Tables.WorkbookAsync(async writer =>
        {
            writer.BeginTable("Orders", AllKinds);
            await writer.RowAsync(row =>
            {
                row.Text(null);
                row.Integer(null);
                row.Decimal(null);
                row.Money(null, 2);
                row.Boolean(null);
                row.Date(null);
                row.Timestamp(null);
                row.Timestamp(DateTimeOffset.UnixEpoch);
            });
            await writer.RowAsync(row => row.Empty());
        });

        var rows = ReadWorkbook.From(file)["Orders"];
        Assert.Equal("H", Assert.Single(rows[1]).Key);
        Assert.Empty(rows[2]);
    }

    [Fact]
    public async Task Text_InAColumnOfAmounts_StaysText()
    {
        var (file, _) = await OneCellAsync(SheetColumn.Money("Total"), row => row.Text("n/a"));

        Assert.Equal(new ReadCell("text", "n/a", "@"), Only(file));
    }

    [Theory]
    [InlineData("999999999999999", "number", 0)]
    [InlineData("-999999999999999", "number", 0)]
    [InlineData("1000000000000001", "text", 1)]
    [InlineData("123456789012.5000", "number", 0)]
    [InlineData("12345678901234.56", "text", 1)]
    [InlineData("79228162514264337593543950335", "text", 1)]
    public async Task Decimal_OfMoreThanFifteenDigits_IsKeptAsText(string number, string type, int counted)
    {
        var (file, result) = await OneCellAsync(SheetColumn.Money("Total"), row => row.Money(decimal.Parse(number, CultureInfo.InvariantCulture), 2));

        Assert.Equal((type, number), (Only(file).Type, Only(file).Value));
        Assert.Equal(counted, result.NumbersAsText);
    }

    [Fact]
    public async Task Integer_OfMoreThanFifteenDigits_IsKeptAsText()
    {
        var (file, result) = await OneCellAsync(SheetColumn.Integer("Id"), row => row.Integer(576461411922576123));

        Assert.Equal(new ReadCell("text", "576461411922576123", "@"), Only(file));
        Assert.Equal(1, result.NumbersAsText);
    }

    [Fact]
    public async Task Date_BeforeTheFormatsCalendar_IsKeptAsText()
    {
        var (file, result) = await OneCellAsync(SheetColumn.Date("Due"), row => row.Date(new DateOnly(1900, 2, 28)));

        Assert.Equal(("text", "1900-02-28", 1L), (Only(file).Type, Only(file).Value, result.NumbersAsText));
    }

    [Fact]
    public async Task Text_LongerThanACell_IsCutWithAMarkerAndCounted()
    {
        var longText = new string('é', 32_767);
        var tooLong = string.Concat(Enumerable.Repeat("😀", 16_384));

        var (file, result) = await Tables.WorkbookAsync(async writer =>
        {
            writer.BeginTable("Reviews", [SheetColumn.Text("A"), SheetColumn.Text("B")]);
            await writer.RowAsync(row =>
            {
                row.Text(longText);
                row.Text(tooLong);
            });
        });

        var workbook = ReadWorkbook.From(file);
        var cells = workbook["Reviews"][1];
        Assert.Empty(workbook.Errors);
        Assert.Equal(longText, cells["A"].Value);
        Assert.EndsWith("😀… [cut]", cells["B"].Value, StringComparison.Ordinal);
        Assert.InRange(cells["B"].Value.Length, 32_766, 32_767);
        Assert.Equal(1, result.TextsCut);
        Assert.Contains(workbook["Notes"], row => row["A"].Value == "Cut texts");
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData(" both ends ", " both ends ")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("bell\a, null\0, esc\u001b", "bell, null, esc")]
    [InlineData("not \ufffe a \uffff character", "not  a  character")]
    [InlineData("_x0041_ and _\u0001x0042_", "_x0041_ and _x0042_")]
    [InlineData("<a href=\"x\">&amp;]]></a>", "<a href=\"x\">&amp;]]></a>")]
    public async Task Text_ThatIsAwkward_ReadsBack(string text, string expected)
    {
        var (file, _) = await OneCellAsync(SheetColumn.Text("Text"), row => row.Text(text));

        Assert.Empty(ReadWorkbook.From(file).Errors);
        Assert.Equal(expected, Only(file).Value);
    }

    [Fact]
    public async Task Text_WithHalfASurrogatePair_GetsTheReplacementCharacter()
    {
        var (file, _) = await OneCellAsync(SheetColumn.Text("Text"), row => row.Text("half \ud83d pair \udc00"));

        Assert.Equal("half \ufffd pair \ufffd", Only(file).Value);
    }

    [Fact]
    public async Task Table_PastTheRowLimit_ContinuesOnAnotherSheetWithItsHeader()
    {
        var (file, result) = await Tables.WorkbookAsync(
            async writer =>
            {
                writer.BeginTable("Orders", [SheetColumn.Integer("Number")]);
                for (var number = 1; number <= 20; number++) await writer.RowAsync(row => row.Integer(number));
            },
            maxRows: 11);

        var workbook = ReadWorkbook.From(file);
        Assert.Empty(workbook.Errors);
        Assert.Equal(["Orders", "Orders 2", "Notes"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.All(workbook.Sheets.Take(2), sheet => Assert.Equal("Number", sheet.Rows[0]["A"].Value));
        Assert.Equal(
            Enumerable.Range(1, 20).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            workbook.Sheets.Take(2).SelectMany(sheet => sheet.Rows.Skip(1)).Select(row => row["A"].Value));
        Assert.Equal(11, workbook["Orders"].Count);
        Assert.Equal((20, 2), (result.Rows, result.Sheets));
    }

    [Fact]
    public async Task Tables_WithNamesTheFormatForbids_GetNamesItAllows()
    {
        var (file, _) = await Tables.WorkbookAsync(writer =>
        {
            foreach (var name in (string[])["Notes", "Q1/Q2: [all]?", "'quoted'", "History", new string('x', 40), new string('X', 40), "Bob's"])
                writer.BeginTable(name, [SheetColumn.Text("A")]);
            return Task.CompletedTask;
        });

        var workbook = ReadWorkbook.From(file);
        Assert.Empty(workbook.Errors);
        Assert.Equal(
            ["Notes 2", "Q1 Q2   all", "quoted", "History 2", new string('x', 31), new string('X', 29) + " 2", "Bob's", "Notes"],
            workbook.Sheets.Select(sheet => sheet.Name));
    }

    [Fact]
    public async Task Notes_SayWhatTheFileHolds()
    {
        var (file, _) = await Tables.WorkbookAsync(
            async writer =>
            {
                writer.BeginTable("Orders", [SheetColumn.Text("Order")]);
                await writer.RowAsync(row => row.Text("1"));
            },
            notes: new SheetNote("Filter", "status: shipped"));

        var notes = ReadWorkbook.From(file)["Notes"].Skip(1).Select(row => $"{row["A"].Value} = {row["B"].Value}");
        Assert.Equal(["Filter = status: shipped", "Made at = 2026-07-01 11:30:00 +01:00", "Time zone = Europe/London", "Rows = Orders: 1"], notes);
    }

    [Fact]
    public async Task Sheet_HasFrozenHeaderAndFilter()
    {
        var (file, _) = await OneCellAsync(SheetColumn.Text("Order"), row => row.Text("1"));

        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        using var reader = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await reader.ReadToEndAsync();
        Assert.Contains("ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"", xml, StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A1:A2\"/>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writer_OnAStreamThatOnlyWritesAsynchronously_Works()
    {
        using var stored = new MemoryStream();
        await using (var writer = new XlsxWriter(new AsyncOnlyStream(stored), Tables.Options))
        {
            writer.BeginTable("Orders", [SheetColumn.Text("Order")]);
            for (var i = 0; i < 5_000; i++) await writer.RowAsync(row => row.Text(Guid.CreateVersion7().ToString()));
            await writer.CompleteAsync([], CancellationToken.None);
        }

        var workbook = ReadWorkbook.From(stored);
        Assert.Empty(workbook.Errors);
        Assert.Equal(5_001, workbook["Orders"].Count);
    }

    [Fact]
    public async Task Writer_UnderAClockBeforeTheArchivesFirstYear_Works()
    {
        using var file = new MemoryStream();
        await using var writer = new XlsxWriter(file, Tables.Options with { MadeAt = DateTimeOffset.UnixEpoch });
        writer.BeginTable("Orders", [SheetColumn.Text("Order")]);
        await writer.CompleteAsync([], CancellationToken.None);

        Assert.Contains(ReadWorkbook.From(file)["Notes"], row => row["B"].Value.StartsWith("1970-01-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writer_WhenTheTargetFails_ThrowsWhatTheTargetThrew()
    {
        await using var writer = new XlsxWriter(new FullDisk(), Tables.Options);
        writer.BeginTable("Orders", [SheetColumn.Text("Order")]);

        var failure = await Assert.ThrowsAsync<IOException>(async () =>
        {
            for (var i = 0; i < 1_000_000; i++) await writer.RowAsync(row => row.Text(Guid.NewGuid().ToString()));
            await writer.CompleteAsync([], CancellationToken.None);
        });
        Assert.Equal("disk full", failure.Message);
    }

    [Fact]
    public async Task Writer_DisposedBeforeCompletion_LeavesNoReadableFile()
    {
        using var file = new MemoryStream();
        await using (var writer = new XlsxWriter(file, Tables.Options))
        {
            writer.BeginTable("Orders", [SheetColumn.Text("Order")]);
            for (var i = 0; i < 5_000; i++) await writer.RowAsync(row => row.Text(Guid.NewGuid().ToString()));
        }

        Assert.Throws<InvalidDataException>(() => new ZipArchive(file, ZipArchiveMode.Read));
    }

    [Fact]
    public async Task Calls_OutOfOrder_AreRefused()
    {
        await using var writer = new XlsxWriter(Stream.Null, Tables.Options);

        Assert.Throws<InvalidOperationException>(writer.BeginRow);
        writer.BeginTable("Orders", [SheetColumn.Text("Order")]);
        Assert.Throws<InvalidOperationException>(() => writer.Text("no row"));
        writer.BeginRow();
        Assert.Throws<InvalidOperationException>(writer.BeginRow);
        writer.Text("1");
        Assert.Throws<InvalidOperationException>(() => writer.Text("2"));
    }

    private static DateTime Instant(ReadCell cell) => DateTime.FromOADate(double.Parse(cell.Value, CultureInfo.InvariantCulture));

    private static Task<(MemoryStream File, TableResult Result)> OneCellAsync(SheetColumn column, Action<ITableWriter> cell) =>
        Tables.WorkbookAsync(async writer =>
        {
            writer.BeginTable("Table", [column]);
            await writer.RowAsync(cell);
        });

    private static ReadCell Only(MemoryStream file) => ReadWorkbook.From(file)["Table"][1]["A"];
}
