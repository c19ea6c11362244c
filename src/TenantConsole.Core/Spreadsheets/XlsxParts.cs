using System.Globalization;
using System.Security;
using System.Text;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>The small parts of a workbook, and what stands around a sheet's rows.</summary>
internal static class XlsxParts
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public const string RootRelationsPath = "_rels/.rels";

    public const string RootRelations =
        $"{Declaration}<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    public static string SheetPath(int number) => FormattableString.Invariant($"xl/worksheets/sheet{number}.xml");

    /// <summary>Column letters: 0 is A, 26 is AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    public static string SheetHead(IReadOnlyList<SheetColumn> columns, bool selected)
    {
        var xml = new StringBuilder();
        xml.Append(Declaration).Append("<worksheet xmlns=\"").Append(Main).Append("\"><sheetViews><sheetView ")
            .Append(selected ? "tabSelected=\"1\" " : "")
            .Append("workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
            .Append("<selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var i = 0; i < columns.Count; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{columns[i].Width}\" customWidth=\"1\"/>");
        return xml.Append("</cols><sheetData>").ToString();
    }

    /// <summary>Closes a sheet: the filter over its rows, and no "number stored as text" marks on columns that are text on purpose.</summary>
    public static string SheetTail(XlsxSheet sheet)
    {
        var textRanges = sheet.Columns.Select((column, i) => (column.Kind, Letters: Letters(i)))
            .Where(column => column.Kind == CellKind.Text)
            .Select(column => FormattableString.Invariant($"{column.Letters}1:{column.Letters}{sheet.LastRow}"));
        var texts = string.Join(' ', textRanges);

        return "</sheetData>"
            + (sheet.WithFilter ? FormattableString.Invariant($"<autoFilter ref=\"A1:{sheet.LastColumn}{sheet.LastRow}\"/>") : "")
            + (texts.Length > 0 ? $"<ignoredErrors><ignoredError sqref=\"{texts}\" numberStoredAsText=\"1\"/></ignoredErrors>" : "")
            + "</worksheet>";
    }

    public static string Workbook(IReadOnlyList<XlsxSheet> sheets)
    {
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><bookViews><workbookView/></bookViews><sheets>");
        for (var i = 0; i < sheets.Count; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(sheets[i].Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
        xml.Append("</sheets>");

        if (sheets.Any(sheet => sheet.WithFilter))
        {
            xml.Append("<definedNames>");
            for (var i = 0; i < sheets.Count; i++)
            {
                if (!sheets[i].WithFilter) continue;
                var quoted = SecurityElement.Escape("'" + sheets[i].Name.Replace("'", "''", StringComparison.Ordinal) + "'");
                xml.Append(CultureInfo.InvariantCulture, $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{i}\" hidden=\"1\">{quoted}!$A$1:${sheets[i].LastColumn}${sheets[i].LastRow}</definedName>");
            }

            xml.Append("</definedNames>");
        }

        return xml.Append("</workbook>").ToString();
    }

    public static string WorkbookRelations(int sheets)
    {
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"{Declaration}<Relationships xmlns=\"{PackageRelations}\">");
        for (var i = 1; i <= sheets; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        return xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{sheets + 1}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>").ToString();
    }

    public static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder();
        xml.Append(Declaration).Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{SpreadsheetType}sheet.main+xml\"/>")
            .Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{SpreadsheetType}styles+xml\"/>");
        for (var i = 1; i <= sheets; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{SheetPath(i)}\" ContentType=\"{SpreadsheetType}worksheet+xml\"/>");
        return xml.Append("</Types>").ToString();
    }
}
