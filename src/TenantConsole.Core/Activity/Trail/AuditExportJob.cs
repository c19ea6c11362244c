using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>
/// Writes the entries of a filter to a file, in words, page by page inside one snapshot of the database, so that the count before and the rows
/// after must agree. A run that is taken up again begins again.
/// </summary>
public sealed class AuditExportJob(TenantDatabases databases, FileStore files, IStoreGroups groups, TimeProvider clock) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "audit.export";

    /// <summary>How long the file is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const int PageRows = 1_000;

    /// <summary>What is asked: kept as JSON in the run's row.</summary>
    public sealed record Payload
    {
        /// <summary>Which entries.</summary>
        public required AuditFilter Filter { get; init; }

        /// <summary>The file's kind.</summary>
        public AuditExportFormat Format { get; init; }

        /// <summary>The IANA zone in which times are written.</summary>
        public required string TimeZone { get; init; }

        /// <summary>The formats of the one who asked; the file is written in them. Empty: the invariant ones.</summary>
        public string Culture { get; init; } = "";

        /// <summary>The language of the one who asked. Empty: the resource files' own.</summary>
        public string Language { get; init; } = "";

        /// <summary>The filter in words.</summary>
        public IReadOnlyList<string> FilterWords { get; init; } = [];

        /// <summary>The stores that the person could see when they asked; null for all of the agency.</summary>
        public IReadOnlyList<Guid>? Scope { get; init; }
    }

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var request = run.Request<Payload>();
        // Flows with this call only: the worker itself stays as it is.
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(request.Culture), CultureInfo.GetCultureInfo(request.Language));
        var scope = request.Scope is { } stores ? StoreScope.Of(stores.Select(s => new StoreId(s))) : StoreScope.Everything;
        var export = new Export(databases, groups, run, request, scope, clock.GetUtcNow());
        (string Extension, string Type) format = request.Format == AuditExportFormat.Xlsx ? ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") : ("csv", "text/csv");
        var name = string.Create(CultureInfo.InvariantCulture, $"audit-{clock.GetUtcNow():yyyyMMdd-HHmmss}.{format.Extension}");
        StoredFile file;
        try
        {
            file = await files.CreateAsync(run.Run.TenantId, new(name, format.Type, Permission.AuditView, scope, Lifetime), export.WriteAsync, cancellationToken);
        }
        catch (ExportStopped stopped)
        {
            return stopped.Problem; // null when a person stopped it: the worker sees the request and says so
        }

        await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
        await db.Runs.Where(r => r.Id == run.Run.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.FileId, file.Id.Value), cancellationToken);
        run.Run.FileId = file.Id.Value;
        await run.ReportAsync(export.Rows, 0, export.Rows, Phrase.Of("Export.Done", name, export.Rows), null, cancellationToken);
        return null;
    }

    // The only way out of a half-written file: the store of files then keeps nothing of it.
    private sealed class ExportStopped(Problem? problem) : Exception
    {
        public Problem? Problem { get; } = problem;
    }

    private sealed class Export(TenantDatabases databases, IStoreGroups groups, RunContext run, Payload request, StoreScope scope, DateTimeOffset madeAt)
    {
        private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(request.TimeZone);

        public long Rows { get; private set; }

        public async Task WriteAsync(Stream target, CancellationToken cancellationToken)
        {
            var options = new TableOptions(_zone, madeAt);
            await using ITableWriter writer = request.Format == AuditExportFormat.Xlsx ? new XlsxWriter(target, options) : new CsvWriter(target, options);
            writer.BeginTable(TrailTexts.Say["Export.Sheet"], Columns());
            var expected = await CopyAsync(writer, cancellationToken);
            if (writer.Rows != expected)
                throw new ExportStopped(TrailProblems.CountsDiffer(expected, writer.Rows));
            await writer.CompleteAsync(Notes(expected), cancellationToken);
            Rows = writer.Rows;
        }

        private async Task<long> CopyAsync(ITableWriter writer, CancellationToken cancellationToken)
        {
            await using var db = databases.Open(run.Run.TenantId, scope);
            await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            var entries = db.AuditEntriesFor(scope).Matching(request.Filter);
            var expected = await entries.LongCountAsync(cancellationToken);
            AuditEntryId? place = null;
            while (writer.Rows < expected)
            {
                var page = place is { } after ? entries.Where(e => EF.Functions.LessThan(ValueTuple.Create(e.Id), ValueTuple.Create(after))) : entries;
                var rows = await page.OrderByDescending(e => e.Id).Take(PageRows).ToListAsync(cancellationToken);
                if (rows.Count == 0)
                    break;
                var names = await AuditNames.ReadAsync(db, groups, rows.SelectMany(ListAuditEntries.Mentions), cancellationToken);
                foreach (var row in rows)
                {
                    Write(writer, row, names);
                    await writer.EndRowAsync(cancellationToken);
                }

                place = rows[^1].Id;
                await run.ReportAsync(writer.Rows, 0, expected, null, null, cancellationToken);
                if (run.CancelRequested)
                    throw new ExportStopped(null);
            }

            return expected;
        }

        private static void Write(ITableWriter writer, AuditEntry entry, AuditNames names)
        {
            var changes = AuditChange.Of(entry, names);
            writer.BeginRow();
            writer.Timestamp(entry.At);
            writer.Text(entry.ActorName);
            writer.Text(TrailTexts.Say["How." + entry.ActorKind]);
            writer.Text(entry.Address);
            writer.Text(entry.Device);
            writer.Text(AuditWords.Area(entry.Action));
            writer.Text(AuditWords.Action(entry.Action));
            writer.Text(AuditWords.Kind(entry.SubjectKind));
            writer.Text(names.Knows(entry.SubjectId) ? names.Of(entry.SubjectId) : null);
            writer.Text(entry.SubjectId);
            writer.Text(entry.StoreId is { } store ? names.Of(store.ToString()) : null);
            writer.Text(Words(changes, c => c.Before));
            writer.Text(Words(changes, c => c.After));
            writer.Text(entry.Note);
            writer.Text(entry.Id.ToString());
        }

        private static string? Words(IReadOnlyList<AuditChange> changes, Func<AuditChange, string?> side) =>
            string.Join('\n', changes.Where(c => side(c) is not null).Select(c => c.Field.Length == 0 ? side(c) : $"{AuditWords.Field(c.Field)}: {side(c)}")) is { Length: > 0 } words ? words : null;

        private SheetColumn[] Columns() =>
        [
            SheetColumn.Timestamp(TrailTexts.Say["Col.When", _zone.Id]), Text("Who", 24), Text("How", 10), Text("Network", 18), Text("Device", 24), Text("Area", 20), Text("Action", 30),
            Text("Kind", 14), Text("Record", 28), Text("RecordId", 38), Text("Store", 26), Text("Before", 44), Text("After", 44), Text("Note", 30), Text("Entry", 38),
        ];

        private static SheetColumn Text(string column, double width) => SheetColumn.Text(TrailTexts.Say["Col." + column], width);

        private List<SheetNote> Notes(long expected) =>
        [
            new(TrailTexts.Say["Note.Stores"], scope.All ? TrailTexts.Say["Note.AllStores"] : scope.Stores.Count.ToString(CultureInfo.CurrentCulture)),
            new(TrailTexts.Say["Note.Filter"], request.FilterWords.Count == 0 ? TrailTexts.Say["Note.All"] : string.Join("; ", request.FilterWords)),
            new(TrailTexts.Say["Note.Counted"], expected.ToString(CultureInfo.InvariantCulture)),
            new(TrailTexts.Say["Note.AskedBy"], run.Run.StartedByName),
            new(TrailTexts.Say["Note.Personal"], TrailTexts.Say["Note.NoPersonal"]),
        ];
    }
}
