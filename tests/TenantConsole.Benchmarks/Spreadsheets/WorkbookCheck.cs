using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TenantConsole.Benchmarks.Spreadsheets;

/// <summary>Reads a workbook with the Open XML SDK, element by element, and counts: a fast writer of broken files wins nothing.</summary>
internal static class WorkbookCheck
{
    public static void Verify(string path, int rows, int columns)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var workbook = document.WorkbookPart!;
        var sheet = workbook.Workbook.Sheets!.Elements<Sheet>().First();
        using var reader = DocumentFormat.OpenXml.OpenXmlReader.Create(workbook.GetPartById(sheet.Id!.Value!));
        var (rowsSeen, cellsSeen) = (0, 0);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(Row)) rowsSeen++;
            if (reader.ElementType == typeof(Cell)) cellsSeen++;
        }

        if (rowsSeen != rows + 1 || cellsSeen != (rows + 1) * columns)
            throw new InvalidOperationException($"The workbook holds {rowsSeen} rows and {cellsSeen} cells, expected {rows + 1} and {(rows + 1) * columns}.");
    }
}
