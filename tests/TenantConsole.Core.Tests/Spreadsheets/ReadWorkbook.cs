using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace TenantConsole.Core.Tests.Spreadsheets;

/// <summary>A workbook as the Open XML SDK reads it: sheet by sheet, rows of cells by column letter.</summary>
internal sealed partial class ReadWorkbook
{
    public required IReadOnlyList<string> Errors { get; init; }

    public required IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyDictionary<string, ReadCell>> Rows)> Sheets { get; init; }

    public IReadOnlyList<IReadOnlyDictionary<string, ReadCell>> this[string sheet] => Sheets.Single(s => s.Name == sheet).Rows;

    public static ReadWorkbook From(Stream stream)
    {
        stream.Position = 0;
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart!;
        var stylesheet = workbook.WorkbookStylesPart!.Stylesheet;
        var formats = stylesheet.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode!.Value!);
        var styles = stylesheet.CellFormats!.Elements<CellFormat>().Select(f => formats.GetValueOrDefault(f.NumberFormatId!.Value, "General")).ToList();

        return new ReadWorkbook
        {
            Errors = [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")],
            Sheets =
            [
                .. workbook.Workbook.Sheets!.Elements<Sheet>().Select(sheet => (
                    sheet.Name!.Value!,
                    (IReadOnlyList<IReadOnlyDictionary<string, ReadCell>>)
                    [
                        .. ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Row>().Select(row =>
                            row.Elements<Cell>().ToDictionary(Column, cell => Read(cell, styles))),
                    ])),
            ],
        };
    }

    private static string Column(Cell cell) => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray());

    private static ReadCell Read(Cell cell, List<string> styles)
    {
        var format = styles[(int)(cell.StyleIndex?.Value ?? 0)];
        return cell.DataType?.Value switch
        {
            CellValues.InlineString => new ReadCell("text", Decode(cell.InlineString!.Text!.Text), format),
            CellValues.Boolean => new ReadCell("boolean", cell.CellValue!.Text, format),
            null => new ReadCell("number", cell.CellValue!.Text, format),
            var other => throw new InvalidOperationException($"{cell.CellReference}: unexpected type {other}"),
        };
    }

    // The format writes a character as _x0041_; the SDK hands it out as it stands in the file.
    private static string Decode(string text) =>
        Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
