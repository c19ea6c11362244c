using System.Text;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Tests.Spreadsheets;

public sealed class CsvWriterTests
{
    [Fact]
    public async Task Row_OfAllKinds_HasOneFormWhateverTheCountry()
    {
        var placed = new DateTimeOffset(2026, 6, 30, 23, 15, 30, TimeSpan.Zero);

        var csv = await Tables.CsvAsync(
            [
                SheetColumn.Text("Order"), SheetColumn.Integer("Quantity"), SheetColumn.Decimal("Rate", 4), SheetColumn.Money("Total"),
                SheetColumn.Boolean("Sample"), SheetColumn.Date("Due"), SheetColumn.Timestamp("Placed"), SheetColumn.Text("Note"),
            ],
            row =>
            {
                row.Text("00576");
                row.Integer(1_234_567);
                row.Decimal(0.08m);
                row.Money(-1234.5m, 2);
                row.Boolean(false);
                row.Date(new DateOnly(2024, 2, 29));
                row.Timestamp(placed);
            });

        Assert.Equal(
            "Order,Quantity,Rate,Total,Sample,Due,Placed,Note\r\n" +
            "00576,1234567,0.0800,-1234.50,false,2024-02-29,2026-07-01T00:15:30+01:00,\r\n",
            csv);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\n=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a=1", "a=1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "a;b")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\r\nlines", "\"two\nlines\"")]
    [InlineData(" padded", "\" padded\"")]
    [InlineData("nul\0l", "null")]
    public async Task Text_ThatIsAwkward_IsQuotedAndNeutralised(string text, string expected)
    {
        var csv = await Tables.CsvAsync([SheetColumn.Text("T")], row => row.Text(text));

        Assert.Equal($"T\r\n{expected}\r\n", csv);
    }

    [Fact]
    public async Task Numbers_ThatAreNegative_AreNotNeutralised()
    {
        var csv = await Tables.CsvAsync(
            [SheetColumn.Money("M"), SheetColumn.Integer("I"), SheetColumn.Decimal("D", 0)],
            row =>
            {
                row.Money(-0.5m, 2);
                row.Integer(-7);
                row.Decimal(-0.123456789012345678901234567m);
            });

        Assert.Equal("M,I,D\r\n-0.50,-7,-0.123456789012345678901234567\r\n", csv);
    }

    [Fact]
    public async Task Header_ThatCouldBeAFormula_IsNeutralised()
    {
        Assert.Equal("'=cmd\r\n", await Tables.CsvAsync([SheetColumn.Text("=cmd")]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task File_BeginsWithAByteOrderMark_WhenAsked(bool byteOrderMark)
    {
        using var file = new MemoryStream();
        await using var writer = new CsvWriter(file, Tables.Options, ';', byteOrderMark);
        writer.BeginTable("Table", [SheetColumn.Text("A;B"), SheetColumn.Text("Ü")]);
        await writer.CompleteAsync([], CancellationToken.None);

        byte[] expected = [.. byteOrderMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes("\"A;B\";Ü\r\n")];
        Assert.Equal(expected, file.ToArray());
    }

    [Fact]
    public async Task SecondTable_IsRefused()
    {
        await using var writer = new CsvWriter(Stream.Null, Tables.Options);
        writer.BeginTable("One", [SheetColumn.Text("A")]);

        Assert.Throws<InvalidOperationException>(() => writer.BeginTable("Two", [SheetColumn.Text("A")]));
    }
}
