using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TenantConsole.Benchmarks.Spreadsheets;

/// <summary>The Open XML SDK's own streaming writer, used as its documentation recommends for large files, inline strings.</summary>
internal static class SdkRival
{
    public static Task<(double Seconds, long Allocated)> WriteAsync(IReadOnlyList<ExportedOrder> orders, string path)
    {
        BenchmarkStage.Say("SDK OpenXmlWriter");
        Write(orders.Take(2_000), path);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        Write(orders, path);
        return Task.FromResult((watch.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before));
    }

    private static void Write(IEnumerable<ExportedOrder> orders, string path)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            Row(writer, ExportedOrders.Columns.Select(column => (column.Header, (string?)"inlineStr")));
            foreach (var order in orders)
            {
                Row(
                    writer,
                    [
                        (order.OrderId, "inlineStr"), (order.Store, "inlineStr"), (order.Sku, "inlineStr"), (order.Title, "inlineStr"), (order.Status, "inlineStr"),
                        (order.Quantity.ToString(CultureInfo.InvariantCulture), null), (Number(order.Subtotal), null), (Number(order.Fee), null),
                        (Number(order.Payout), null), (order.Sample ? "1" : "0", "b"),
                        (order.Due.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), null),
                        (order.Placed.ToOADate().ToString(CultureInfo.InvariantCulture), null),
                    ]);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Orders", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
    }

    private static void Row(OpenXmlWriter writer, IEnumerable<(string Value, string? Type)> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var (value, type) in cells)
        {
            writer.WriteStartElement(new Cell(), type is null ? [] : [new OpenXmlAttribute("t", "", type)]);
            if (type == "inlineStr")
            {
                writer.WriteStartElement(new InlineString());
                writer.WriteElement(new Text(value));
                writer.WriteEndElement();
            }
            else
            {
                writer.WriteElement(new CellValue(value));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Number(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
