using System.Globalization;
using System.Security;
using System.Text;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>
/// The cell styles of a workbook. Fixed ones come first, so that a cell of any kind has a style whatever its column; formats that
/// columns ask for follow as they are seen. The part is written last, when all are known.
/// </summary>
internal sealed class XlsxStyles
{
    public const int General = 0;
    public const int Header = 1;
    private const int Boolean = General;
    private const int FirstCustom = 164; // numbers below belong to the format itself
    private const int HighestDigits = 4;

    private readonly List<string> _formats = [];
    private readonly List<byte[]> _tags = [MakeTag(General), MakeTag(Header)];
    private readonly int _text;
    private readonly int _integer;
    private readonly int _date;
    private readonly int _timestamp;
    private readonly int[] _money;

    public XlsxStyles()
    {
        _text = Of("@");
        _integer = Of("#,##0");
        _date = Of("yyyy\\-mm\\-dd");
        _timestamp = Of("yyyy\\-mm\\-dd\\ hh:mm:ss");
        _money = [.. Enumerable.Range(0, HighestDigits + 1).Select(digits => Of(Decimals(digits)))];
    }

    /// <summary>The style of an amount whose currency has so many decimals.</summary>
    public int Money(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)digits, (uint)HighestDigits, nameof(digits));
        return _money[digits];
    }

    /// <summary>The style of a cell of that kind outside a column made for it.</summary>
    public int Of(CellKind kind) => kind switch
    {
        CellKind.Text => _text,
        CellKind.Integer => _integer,
        CellKind.Date => _date,
        CellKind.Timestamp => _timestamp,
        CellKind.Boolean => Boolean,
        _ => General,
    };

    /// <summary>The style of the column's own cells.</summary>
    public int Of(SheetColumn column) => column switch
    {
        { NumberFormat: { } format } => Of(format),
        { Kind: CellKind.Decimal } => Of(Decimals(column.Scale)),
        { Kind: CellKind.Money } => Money(2),
        _ => Of(column.Kind),
    };

    /// <summary>The attribute that gives a cell the style, with the quote that ends the cell's address.</summary>
    public byte[] Tag(int style) => _tags[style];

    public string ToXml()
    {
        var xml = new StringBuilder();
        xml.Append(XlsxParts.Declaration).Append("<styleSheet xmlns=\"").Append(XlsxParts.Main).Append("\">");
        xml.Append(CultureInfo.InvariantCulture, $"<numFmts count=\"{_formats.Count}\">");
        for (var i = 0; i < _formats.Count; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{FirstCustom + i}\" formatCode=\"{SecurityElement.Escape(_formats[i])}\"/>");
        xml.Append("</numFmts>")
            .Append("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>")
            .Append("<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>")
            .Append("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>")
            .Append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>")
            .Append("<border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border></borders>")
            .Append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.Append(CultureInfo.InvariantCulture, $"<cellXfs count=\"{_formats.Count + 2}\">")
            .Append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
            .Append("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\"/>");
        for (var i = 0; i < _formats.Count; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{FirstCustom + i}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>");
        xml.Append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
        return xml.ToString();
    }

    private int Of(string format)
    {
        var index = _formats.IndexOf(format);
        if (index < 0)
        {
            index = _formats.Count;
            _formats.Add(format);
            _tags.Add(MakeTag(index + 2));
        }

        return index + 2;
    }

    private static byte[] MakeTag(int style) => Encoding.ASCII.GetBytes(FormattableString.Invariant($"\" s=\"{style}\""));

    private static string Decimals(int digits) => digits == 0 ? "#,##0" : "#,##0." + new string('0', digits);
}
