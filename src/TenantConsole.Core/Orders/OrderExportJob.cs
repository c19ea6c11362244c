using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Orders;

/// <summary>
/// Writes the orders of a filter to a file, page by page inside one snapshot of the database, so that the count before and the rows after
/// must agree; where they do not, the run fails and there is no file. No personal data is read. A run that is taken up again begins again:
/// half a workbook cannot be continued.
/// </summary>
public sealed class OrderExportJob(TenantDatabases databases, BusinessClock business, FileStore files, TimeProvider clock) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "orders.export";

    /// <summary>How long the file is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private static ModuleTexts Say => OrdersTexts.Say;

    private const int PageRows = 2_000;

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var request = run.Request<OrderExportRequest>();
        // Flows with this call only: the worker itself stays as it is.
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(request.Culture), CultureInfo.GetCultureInfo(request.Language));
        var scope = request.Scope is { } stores ? StoreScope.Of(stores.Select(s => new StoreId(s))) : StoreScope.Everything;
        var actor = Actor.ForMember(run.Run.TenantId, run.Run.StartedBy ?? default, run.Run.StartedByName, new Dictionary<string, StoreScope> { [Permission.OrderView] = scope });
        var selection = await OrderSelections.ResolveAsync(databases, business, actor, request.Filter, cancellationToken);
        if (!selection.Ok)
        {
            return selection.Problem;
        }

        var export = new Export(databases, run, request, selection.Value, clock.GetUtcNow());
        (string Extension, string Type) format = request.Format == OrderExportFormat.Xlsx ? ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") : ("csv", "text/csv");
        var name = string.Create(CultureInfo.InvariantCulture, $"orders-{clock.GetUtcNow():yyyyMMdd-HHmmss}.{format.Extension}");
        var readers = selection.Value.Stores is { } chosen ? StoreScope.Of(chosen.Select(s => new StoreId(s))) : StoreScope.Everything;
        StoredFile file;
        try
        {
            file = await files.CreateAsync(run.Run.TenantId, new(name, format.Type, Permission.OrderView, readers, Lifetime), export.WriteAsync, cancellationToken);
        }
        catch (ExportStopped stopped)
        {
            return stopped.Problem; // null when a person stopped it: the worker sees the request and says so
        }

        await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
        await db.Runs.Where(r => r.Id == run.Run.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.FileId, file.Id.Value), cancellationToken);
        run.Run.FileId = file.Id.Value;
        await run.ReportAsync(export.Rows, 0, export.Rows, Phrase.Of("orders.export.done", export.Rows, name), null, cancellationToken);
        return null;
    }

    // The only way out of a half-written file: the store of files then keeps nothing of it.
    private sealed class ExportStopped(Problem? problem) : Exception
    {
        public Problem? Problem { get; } = problem;
    }

    private sealed class Export(TenantDatabases databases, RunContext run, OrderExportRequest request, OrderSelection selection, DateTimeOffset madeAt)
    {
        private readonly string[] _flags = [Say["orders.export.flag.sample"], Say["orders.export.flag.held"], Say["orders.export.flag.cancel"]];

        private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(request.TimeZone);

        private Dictionary<ClientId, string> _clients = [];

        public long Rows { get; private set; }

        public async Task WriteAsync(Stream target, CancellationToken cancellationToken)
        {
            var stores = await StoresAsync(cancellationToken);
            var options = new TableOptions(_zone, madeAt);
            await using ITableWriter writer = request.Format == OrderExportFormat.Xlsx ? new XlsxWriter(target, options) : new CsvWriter(target, options);
            writer.BeginTable(Say["orders.export.sheet"], Columns());
            var expected = await CopyAsync(writer, stores, cancellationToken);
            if (writer.Rows != expected)
            {
                throw new ExportStopped(OrdersProblems.CountsDiffer(expected, writer.Rows));
            }

            await writer.CompleteAsync(Notes(stores, expected), cancellationToken);
            Rows = writer.Rows;
        }

        private async Task<long> CopyAsync(ITableWriter writer, Dictionary<StoreId, Store> stores, CancellationToken cancellationToken)
        {
            if (selection.IsEmpty)
            {
                return 0;
            }

            await using var snapshot = await OrderSnapshot.OpenAsync(databases, run.Run.TenantId, cancellationToken);
            var expected = await snapshot.CountAsync(selection, cancellationToken);
            OrderCursor? place = null;
            for (var more = expected > 0; more;)
            {
                var rows = await ReadAsync(snapshot, place, cancellationToken);
                foreach (var (row, meant) in rows)
                {
                    if (!meant)
                    {
                        continue;
                    }

                    Write(writer, row, stores);
                    await writer.EndRowAsync(cancellationToken);
                }

                more = rows.Length > 0 && (selection.Broad is null ? rows.Length == PageRows : writer.Rows < expected);
                place = rows.Length > 0 ? OrderCursor.Parse(ListOrders.PlaceOf(rows[^1].Row, request.Sort, back: false)) : null;
                await run.ReportAsync(writer.Rows, 0, expected, null, null, cancellationToken);
                if (run.CancelRequested)
                {
                    throw new ExportStopped(null);
                }
            }

            return expected;
        }

        // A broad text is walked: its rows are those that are meant and the last one that was looked at.
        private Task<(OrderRow Row, bool Meant)[]> ReadAsync(OrderSnapshot snapshot, OrderCursor? place, CancellationToken cancellationToken) => selection.Broad is null
            ? snapshot.ReadAsync(OrderListSql.Page(selection, request.Sort, request.Descending, place, PageRows), reader => (OrderReads.Row(reader), true), cancellationToken)
            : snapshot.ReadAsync(OrderListSql.Walk(selection, request.Sort, request.Descending, place, PageRows), reader => (OrderReads.Row(reader), reader.GetBoolean(17)), cancellationToken);

        private void Write(ITableWriter writer, OrderRow row, Dictionary<StoreId, Store> stores)
        {
            writer.BeginRow();
            writer.Text(row.OrderId);
            writer.Text(stores.GetValueOrDefault(row.Store)?.Name);
            writer.Text(row.Status);
            writer.Timestamp(row.PlacedAt);
            writer.Date(row.PlacedOn);
            writer.Timestamp(row.PaidAt);
            writer.Timestamp(row.ShipBy);
            writer.Integer(row.ItemCount);
            writer.Text(row.FirstTitle);
            writer.Text(row.Total.Currency.Code);
            writer.Money(row.Total);
            writer.Text(string.Join(", ", _flags.Where((_, i) => i == 0 ? row.IsSample : i == 1 ? row.IsOnHold : row.CancelRequested)));
            writer.Timestamp(row.UpdatedAt);
        }

        private SheetColumn[] Columns() =>
        [
            SheetColumn.Text(Say["orders.export.col.order"], 22), SheetColumn.Text(Say["orders.export.col.store"], 26), SheetColumn.Text(Say["orders.export.col.status"], 20),
            SheetColumn.Timestamp(Say["orders.export.col.placed", _zone.Id]), SheetColumn.Date(Say["orders.export.col.placed-on"]), SheetColumn.Timestamp(Say["orders.export.col.paid", _zone.Id]),
            SheetColumn.Timestamp(Say["orders.export.col.ship-by", _zone.Id]), SheetColumn.Integer(Say["orders.export.col.items"]), SheetColumn.Text(Say["orders.export.col.first-item"], 44), SheetColumn.Text(Say["orders.export.col.currency"], 9),
            SheetColumn.Money(Say["orders.export.col.total"]), SheetColumn.Text(Say["orders.export.col.flags"], 20), SheetColumn.Timestamp(Say["orders.export.col.updated", _zone.Id]),
        ];

        // A report of one client's stores is that client's: it carries the name.
        private string? OnlyClient(Dictionary<StoreId, Store> stores)
        {
            var clients = (selection.Stores ?? []).Select(s => stores.GetValueOrDefault(new StoreId(s))?.ClientId).Distinct().Take(2).ToList();
            return clients is [{ } only] ? _clients.GetValueOrDefault(only) : null;
        }

        private List<SheetNote> Notes(Dictionary<StoreId, Store> stores, long expected)
        {
            var filter = request.Filter;
            List<SheetNote> notes =
            [
                new(Say["orders.export.note.stores"], selection.Stores is null ? Say["orders.export.note.stores.all"] : string.Join(", ", selection.Stores.Select(s => stores.GetValueOrDefault(new StoreId(s))?.Name ?? s.ToString()))),
                new(Say["orders.export.note.status"], filter.Statuses.Count == 0 ? Say["orders.export.note.status.all"] : string.Join(", ", filter.Statuses)),
                new(Say["orders.export.note.placed"], filter.LastDays is { } days ? Say["orders.export.note.placed.last", days] : Say["orders.export.note.placed.range", DayOrAny(filter.From), DayOrAny(filter.To)]),
                .. filter.Due is { } due ? [new SheetNote(Say["orders.export.note.due"], Say["orders.export.note.due." + due])] : Array.Empty<SheetNote>(),
                .. filter.Picked.Count == 0 ? Array.Empty<SheetNote>() : [new SheetNote(Say["orders.export.note.picked"], filter.Picked.Count.ToString(CultureInfo.InvariantCulture))],
                new(Say["orders.export.note.text"], string.IsNullOrWhiteSpace(filter.Text) ? Say["orders.export.note.text.none"] : filter.Text),
                new(Say["orders.export.note.sorted"], Say[request.Descending ? "orders.export.note.sorted.down" : "orders.export.note.sorted.up", SortWords()]),
                new(Say["orders.export.note.counted"], expected.ToString(CultureInfo.InvariantCulture)),
                new(Say["orders.export.note.by"], run.Run.StartedByName),
                new(Say["orders.export.note.personal"], Say["orders.export.note.personal.none"]),
            ];
            if (OnlyClient(stores) is { } client)
            {
                notes.Insert(0, new(Say["orders.export.note.client"], client));
            }

            return notes;
        }

        // The days as the filter has them, which are the same in every language.
        private static string DayOrAny(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? Say["orders.export.note.placed.any"];

        private string SortWords() => Say[request.Sort switch
        {
            OrderSortKey.Total => "orders.export.sort.total",
            OrderSortKey.Status => "orders.export.sort.status",
            _ => "orders.export.sort.placed",
        }];

        private async Task<Dictionary<StoreId, Store>> StoresAsync(CancellationToken cancellationToken)
        {
            await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
            _clients = await db.Clients.ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
            return await db.Stores.AsNoTracking().ToDictionaryAsync(s => s.StoreId, cancellationToken);
        }
    }
}
