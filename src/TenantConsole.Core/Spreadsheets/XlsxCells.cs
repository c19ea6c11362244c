using System.Globalization;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>Writes rows and cells of the current sheet as XML.</summary>
internal sealed class XlsxCells(BlockPump pump, XlsxStyles styles)
{
    private const long LargestExact = 999_999_999_999_999; // 15 digits; a double keeps no more in every case

    private readonly byte[] _rowDigits = new byte[8];
    private XlsxSheetColumn[] _columns = [];
    private int _rowDigitCount;
    private int _next;

    /// <summary>True between the begin and the end of a row.</summary>
    public bool InRow { get; private set; }

    public long TextsCut { get; private set; }

    public long NumbersAsText { get; private set; }

    public void UseColumns(IReadOnlyList<SheetColumn> columns, TimeZoneInfo timeZone) =>
        _columns = [.. columns.Select((column, i) => new XlsxSheetColumn(column, XlsxParts.Letters(i), styles.Of(column), timeZone))];

    public void BeginRow(int number)
    {
        number.TryFormat(_rowDigits, out _rowDigitCount, provider: CultureInfo.InvariantCulture);
        _next = 0;
        InRow = true;
        var room = pump.Reserve(32);
        var used = Put(room, "<row r=\""u8);
        used += Put(room[used..], _rowDigits.AsSpan(0, _rowDigitCount));
        used += Put(room[used..], "\">"u8);
        pump.Advance(used);
    }

    public void EndRow()
    {
        if (!InRow) throw new InvalidOperationException("Begin a row before ending it.");
        pump.Write("</row>"u8);
        InRow = false;
    }

    public void Header(string text) => WriteText(NextColumn(), CellText.Clean(text), XlsxStyles.Header);

    public void Empty() => NextColumn();

    public void Text(ReadOnlySpan<char> value)
    {
        var column = NextColumn();
        WriteText(column, CellText.Clean(value), column.Kind == CellKind.Text ? column.Style : styles.Of(CellKind.Text));
    }

    public void Integer(long? value)
    {
        var column = NextColumn();
        if (value is not { } number) return;
        if (number is > LargestExact or < -LargestExact)
        {
            WriteAsText(column, number);
            return;
        }

        WriteNumber(column, StyleOf(column, CellKind.Integer), number);
    }

    public void Decimal(decimal? value)
    {
        var column = NextColumn();
        if (value is { } number) WriteDecimal(column, StyleOf(column, CellKind.Decimal), number);
    }

    public void Money(decimal? amount, int digits)
    {
        var column = NextColumn();
        var style = column is { Kind: CellKind.Money, HasOwnFormat: true } ? column.Style : styles.Money(digits);
        if (amount is { } number) WriteDecimal(column, style, number);
    }

    public void Boolean(bool? value)
    {
        var column = NextColumn();
        if (value is not { } flag) return;
        var room = OpenCell(column, StyleOf(column, CellKind.Boolean), out var used);
        used += Put(room[used..], flag ? " t=\"b\"><v>1</v></c>"u8 : " t=\"b\"><v>0</v></c>"u8);
        pump.Advance(used);
    }

    public void Date(DateOnly? value)
    {
        var column = NextColumn();
        if (value is not { } day) return;
        if (ExcelSerial.OfDay(day) is { } serial)
        {
            WriteNumber(column, StyleOf(column, CellKind.Date), serial);
            return;
        }

        NumbersAsText++;
        WriteText(column, day.ToString("O", CultureInfo.InvariantCulture), styles.Of(CellKind.Text));
    }

    public void Timestamp(DateTimeOffset? value)
    {
        var column = NextColumn();
        if (value is not { } instant) return;
        var local = TimeZoneInfo.ConvertTime(instant, column.TimeZone).DateTime;
        if (ExcelSerial.OfDay(DateOnly.FromDateTime(local)) is { } serial)
        {
            var room = OpenCell(column, StyleOf(column, CellKind.Timestamp), out var used);
            used += Put(room[used..], "><v>"u8);
            serial.TryFormat(room[used..], out var digits, provider: CultureInfo.InvariantCulture);
            used += digits;
            room[used++] = (byte)'.';
            var fraction = ExcelSerial.FractionOf(local.TimeOfDay);
            for (var place = ExcelSerial.FractionDigits - 1; place >= 0; place--)
            {
                room[used + place] = (byte)('0' + (fraction % 10));
                fraction /= 10;
            }

            used += ExcelSerial.FractionDigits;
            used += Put(room[used..], "</v></c>"u8);
            pump.Advance(used);
            return;
        }

        NumbersAsText++;
        WriteText(column, local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), styles.Of(CellKind.Text));
    }

    private XlsxSheetColumn NextColumn()
    {
        if (!InRow) throw new InvalidOperationException("Begin a row before its cells.");
        if (_next >= _columns.Length) throw new InvalidOperationException($"The row has more cells than the table's {_columns.Length} columns.");
        return _columns[_next++];
    }

    private int StyleOf(XlsxSheetColumn column, CellKind kind) => column.Kind == kind ? column.Style : styles.Of(kind);

    /// <summary>Writes <c>&lt;c r="B7" s="4"</c> and leaves room for any value that is not a text.</summary>
    private Span<byte> OpenCell(XlsxSheetColumn column, int style, out int used)
    {
        var room = pump.Reserve(160);
        used = Put(room, column.Open);
        used += Put(room[used..], _rowDigits.AsSpan(0, _rowDigitCount));
        used += Put(room[used..], styles.Tag(style));
        return room;
    }

    private void WriteNumber(XlsxSheetColumn column, int style, long number)
    {
        var room = OpenCell(column, style, out var used);
        used += Put(room[used..], "><v>"u8);
        number.TryFormat(room[used..], out var digits, provider: CultureInfo.InvariantCulture);
        used += digits;
        used += Put(room[used..], "</v></c>"u8);
        pump.Advance(used);
    }

    private void WriteDecimal(XlsxSheetColumn column, int style, decimal number)
    {
        if (!DecimalDigits.FitFifteen(number))
        {
            WriteAsText(column, number);
            return;
        }

        var room = OpenCell(column, style, out var used);
        used += Put(room[used..], "><v>"u8);
        used += DecimalDigits.Format(number, room[used..]);
        used += Put(room[used..], "</v></c>"u8);
        pump.Advance(used);
    }

    private void WriteAsText(XlsxSheetColumn column, IFormattable number)
    {
        NumbersAsText++;
        WriteText(column, number.ToString(null, CultureInfo.InvariantCulture), styles.Of(CellKind.Text));
    }

    private void WriteText(XlsxSheetColumn column, ReadOnlySpan<char> text, int style)
    {
        if (text.IsEmpty) return;
        var cut = text.Length > XlsxText.LongestCell;
        if (cut)
        {
            text = XlsxText.Fitting(text);
            TextsCut++;
        }

        var room = OpenCell(column, style, out var used);
        used += Put(room[used..], XlsxText.NeedsPreserve(text) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : " t=\"inlineStr\"><is><t>"u8);
        pump.Advance(used);
        XlsxText.Write(pump, text);
        if (cut) pump.Write(XlsxText.CutMarker);
        pump.Write("</t></is></c>"u8);
    }

    private static int Put(Span<byte> room, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(room);
        return bytes.Length;
    }
}
