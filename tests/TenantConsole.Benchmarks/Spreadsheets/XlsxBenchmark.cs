using System.Diagnostics;
using System.Runtime.CompilerServices;
using Npgsql;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Benchmarks.Spreadsheets;

/// <summary>An export of 1,000,000 orders of 12 typed cells, from the database to a valid workbook, beside two other ways.</summary>
internal sealed class XlsxBenchmark : IBenchmark
{
    private const int Rows = 1_000_000;
    private const int RivalRows = 100_000;
    private const double Megabyte = 1024 * 1024;

    private static readonly TableOptions Options = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));

    public string Name => "xlsx";

    public string Summary => "1,000,000 rows of 12 typed cells from the database to a workbook, and to CSV";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var database = NpgsqlDataSource.Create(await stage.DatabaseAsync("xlsx", cancellationToken));
        BenchmarkStage.Say($"Making {Rows:N0} orders");
        await ExportedOrders.CreateAsync(database, Rows, cancellationToken);

        BenchmarkStage.Say("Warming up");
        await ExportAsync(database, stage.PathFor("warm.xlsx"), file => new XlsxWriter(file, Options), 50_000, cancellationToken);

        var path = stage.PathFor("orders.xlsx");
        var processor = Environment.CpuUsage.TotalTime;
        var seconds = await ExportAsync(database, path, file => new XlsxWriter(file, Options), Rows, cancellationToken);
        processor = Environment.CpuUsage.TotalTime - processor;
        BenchmarkStage.Say("Checking the file");
        WorkbookCheck.Verify(path, Rows, ExportedOrders.Columns.Count);

        var sample = await ExportedOrders.ReadAsync(database, RivalRows, cancellationToken);
        var sdk = await SdkRival.WriteAsync(sample, stage.PathFor("sdk.xlsx"));
        var python = await PythonRival.WriteAsync(sample, stage, cancellationToken);
        const double scale = (double)Rows / RivalRows;

        yield return new Figure(Name, "1M x 12 cells from the database to a file", seconds, "s", Floor: 8, Goal: 4);
        yield return new Figure(Name, "rows a second from the database to a file", Rows / seconds, "rows/s", MoreIsBetter: true);
        yield return new Figure(Name, "processor time of our process for that file", processor.TotalSeconds, "s");
        yield return new Figure(Name, "size of the file", new FileInfo(path).Length / Megabyte, "MB");

        var (ours, allocated) = await WriterAloneAsync(sample, stage.PathFor("alone.xlsx"), cancellationToken);
        yield return new Figure(Name, "writer alone, 1M x 12 cells from memory; rival SDK OpenXmlWriter 100k rows scaled", ours, "s", Rival: sdk.Seconds * scale);
        if (python is { } seconds100k)
            yield return new Figure(Name, "writer alone, 1M x 12 cells from memory; rival python3-xlsxwriter constant_memory 100k rows scaled", ours, "s", Rival: seconds100k * scale);
        yield return new Figure(Name, "writer's allocation for 1M rows; rival SDK OpenXmlWriter 100k rows scaled", allocated / Megabyte, "MB", Floor: 32, Goal: 32, Rival: sdk.Allocated * scale / Megabyte);

        var csv = await ExportAsync(database, stage.PathFor("orders.csv"), file => new CsvWriter(file, Options), Rows, cancellationToken);
        yield return new Figure(Name, "1M x 12 cells from the database to CSV", csv, "s");
    }

    private static async Task<double> ExportAsync(NpgsqlDataSource database, string path, Func<Stream, ITableWriter> open, int rows, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        await using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous))
        await using (var writer = open(file))
        {
            writer.BeginTable("Orders", ExportedOrders.Columns);
            await using var command = database.CreateCommand(ExportedOrders.Query(rows));
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                ExportedOrders.Write(writer, reader);
                await writer.EndRowAsync(cancellationToken);
            }

            await writer.CompleteAsync([new SheetNote("Filter", "all orders")], cancellationToken);
        }

        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Rows that are in memory already, ten times over: what the writer itself takes and allocates.</summary>
    private static async Task<(double Seconds, long Allocated)> WriterAloneAsync(IReadOnlyList<ExportedOrder> sample, string path, CancellationToken cancellationToken)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        await using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous))
        await using (var writer = new XlsxWriter(file, Options))
        {
            writer.BeginTable("Orders", ExportedOrders.Columns);
            for (var row = 0; row < Rows; row++)
            {
                ExportedOrders.Write(writer, sample[row % sample.Count]);
                await writer.EndRowAsync(cancellationToken);
            }

            await writer.CompleteAsync([], cancellationToken);
        }

        return (watch.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
