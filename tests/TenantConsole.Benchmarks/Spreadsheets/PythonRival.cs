using System.Diagnostics;
using System.Globalization;

namespace TenantConsole.Benchmarks.Spreadsheets;

/// <summary>Debian's python3-xlsxwriter in constant-memory mode. The script reads its rows beforehand and times only the writing.</summary>
internal static class PythonRival
{
    private const string Python = "/usr/bin/python3";

    private const string Script =
        """
        import sys, time, datetime, csv
        import xlsxwriter
        rows = []
        with open(sys.argv[1], encoding="utf-8", newline="") as source:
            for r in csv.reader(source):
                rows.append((r[0], r[1], r[2], r[3], r[4], int(r[5]), float(r[6]), float(r[7]), float(r[8]), r[9] == "True",
                             datetime.datetime.fromisoformat(r[10]), datetime.datetime.fromisoformat(r[11])))
        started = time.perf_counter()
        book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
        money = book.add_format({"num_format": "#,##0.00"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        instant = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        sheet = book.add_worksheet("Orders")
        for i, r in enumerate(rows):
            for c in range(5):
                sheet.write_string(i, c, r[c])
            sheet.write_number(i, 5, r[5])
            for c in range(6, 9):
                sheet.write_number(i, c, r[c], money)
            sheet.write_boolean(i, 9, r[9])
            sheet.write_datetime(i, 10, r[10], day)
            sheet.write_datetime(i, 11, r[11], instant)
        book.close()
        print(time.perf_counter() - started)
        """;

    /// <returns>Seconds, or null on a machine without the package.</returns>
    public static async Task<double?> WriteAsync(IReadOnlyList<ExportedOrder> orders, BenchmarkStage stage, CancellationToken cancellationToken)
    {
        BenchmarkStage.Say("python3-xlsxwriter");
        var source = stage.PathFor("rows.csv");
        await File.WriteAllLinesAsync(source, orders.Select(Line), cancellationToken);
        if (!File.Exists(Python)) return Missing();

        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", Script, source, stage.PathFor("python.xlsx")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode == 0) return double.Parse(output, CultureInfo.InvariantCulture);
        BenchmarkStage.Say(await errors);
        return Missing();
    }

    private static double? Missing()
    {
        BenchmarkStage.Say("python3-xlsxwriter is not installed (Debian: python3-xlsxwriter); its figure is left out.");
        return null;
    }

    private static string Line(ExportedOrder order) => string.Join(
        ',',
        ((object[])[order.OrderId, order.Store, order.Sku, order.Title, order.Status, order.Quantity, order.Subtotal, order.Fee, order.Payout, order.Sample,
            order.Due.ToString("O", CultureInfo.InvariantCulture), order.Placed.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)])
        .Select(value => '"' + Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'));
}
