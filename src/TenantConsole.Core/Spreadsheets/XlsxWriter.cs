using System.Globalization;
using System.IO.Compression;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>
/// Writes a workbook (XLSX) row by row to any writable stream, in constant memory whatever the number of rows: typed cells, bold
/// frozen header, filter buttons, a sheet more when a table passes the format's 1,048,576 rows, and a notes sheet at the end.
/// </summary>
/// <remarks>
/// One thread makes the XML, another compresses it and writes to the target, asynchronously, so an HTTP response will do.
/// Texts are inline strings: a shared string table would have to stay in memory. Amounts are real numbers; what a spreadsheet's
/// 15 digits cannot hold is written as text rather than rounded. Source: R-167, decision 0009.
/// </remarks>
public sealed class XlsxWriter : ITableWriter
{
    private const int FormatRows = 1_048_576;
    private const int FormatColumns = 16_384;

    private static readonly DateTimeOffset FirstZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the archive knows no year before

    private static readonly SheetColumn[] NoteColumns = [SheetColumn.Text("Note", 24), SheetColumn.Text("Value", 80)];

    private readonly TableOptions _options;
    private readonly int _maxRows;
    private readonly StagedTarget _target;
    private readonly ZipArchive _archive;
    private readonly BlockPump _pump;
    private readonly XlsxStyles _styles = new();
    private readonly XlsxCells _cells;
    private readonly SheetNames _names = new();
    private readonly List<XlsxSheet> _sheets = [];
    private readonly List<Table> _tables = [];
    private Stream? _entry;
    private XlsxSheet? _sheet;
    private Table? _table;
    private bool _completed;

    /// <summary>Begins a workbook.</summary>
    /// <param name="target">Needs to be writable only; it stays open.</param>
    /// <param name="options">Zone and time of the export.</param>
    public XlsxWriter(Stream target, TableOptions options)
        : this(target, options, FormatRows)
    {
    }

    /// <summary>A lower row limit, so that a test can see a split without a million rows.</summary>
    internal XlsxWriter(Stream target, TableOptions options, int maxRows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxRows, 2);
        _options = options;
        _maxRows = maxRows;
        _target = new StagedTarget(target);
        _archive = new ZipArchive(_target, ZipArchiveMode.Create, leaveOpen: true);
        _pump = new BlockPump(OpenEntryAsync);
        _cells = new XlsxCells(_pump, _styles);
        _names.Take("Notes");
        WritePart(XlsxParts.RootRelationsPath, XlsxParts.RootRelations);
    }

    /// <inheritdoc/>
    public long Rows { get; private set; }

    /// <inheritdoc/>
    public void BeginTable(string name, IReadOnlyList<SheetColumn> columns)
    {
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.Count, FormatColumns);
        ThrowIfInRowOrCompleted();
        CloseSheet();
        _table = new Table(name, [.. columns]);
        _tables.Add(_table);
        OpenSheet(_names.Take(name), _table.Columns, withFilter: true);
    }

    /// <inheritdoc/>
    public void BeginRow()
    {
        ThrowIfInRowOrCompleted();
        if (_sheet is null || _table is null) throw new InvalidOperationException("Begin a table before its first row.");
        if (_sheet.LastRow >= _maxRows)
        {
            CloseSheet();
            OpenSheet(_names.Take(_table.Name), _table.Columns, withFilter: true);
        }

        _cells.BeginRow(++_sheet.LastRow);
        _table.Rows++;
        Rows++;
    }

    /// <inheritdoc/>
    public void Empty() => _cells.Empty();

    /// <inheritdoc/>
    public void Text(string? value) => _cells.Text(value);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<char> value) => _cells.Text(value);

    /// <inheritdoc/>
    public void Integer(long? value) => _cells.Integer(value);

    /// <inheritdoc/>
    public void Decimal(decimal? value) => _cells.Decimal(value);

    /// <inheritdoc/>
    public void Money(decimal? amount, int digits) => _cells.Money(amount, digits);

    /// <inheritdoc/>
    public void Boolean(bool? value) => _cells.Boolean(value);

    /// <inheritdoc/>
    public void Date(DateOnly? value) => _cells.Date(value);

    /// <inheritdoc/>
    public void Timestamp(DateTimeOffset? value) => _cells.Timestamp(value);

    /// <inheritdoc/>
    public ValueTask EndRowAsync(CancellationToken cancellationToken)
    {
        _cells.EndRow();
        return _pump.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<TableResult> CompleteAsync(IReadOnlyList<SheetNote> notes, CancellationToken cancellationToken)
    {
        ThrowIfInRowOrCompleted();
        CloseSheet();
        var result = new TableResult(Rows, _sheets.Count, _cells.TextsCut, _cells.NumbersAsText);
        WriteNotes(notes);
        WritePart("xl/styles.xml", _styles.ToXml());
        WritePart("xl/workbook.xml", XlsxParts.Workbook(_sheets));
        WritePart("xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations(_sheets.Count));
        WritePart("[Content_Types].xml", XlsxParts.ContentTypes(_sheets.Count));
        _completed = true;

        await _pump.CompleteAsync(cancellationToken);
        await _entry!.DisposeAsync();
        await _archive.DisposeAsync(); // writes the directory that makes the file readable
        await _target.FlushAsync(cancellationToken);
        return result;
    }

    /// <summary>Frees what is held. Without <see cref="CompleteAsync"/> the archive gets no directory, so half a file cannot pass for a whole one.</summary>
    public ValueTask DisposeAsync() => _pump.DisposeAsync();

    private async ValueTask<Stream> OpenEntryAsync(string path, CancellationToken cancellationToken)
    {
        if (_entry is not null) await _entry.DisposeAsync();
        var entry = _archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = _options.MadeAt.Year is >= 1980 and <= 2107 ? _options.MadeAt : FirstZipTime;
        return _entry = await entry.OpenAsync(cancellationToken);
    }

    private void WritePart(string path, string xml)
    {
        _pump.BeginPart(path);
        _pump.Write(xml);
    }

    private void OpenSheet(string name, IReadOnlyList<SheetColumn> columns, bool withFilter)
    {
        _sheet = new XlsxSheet(name, columns, withFilter);
        _sheets.Add(_sheet);
        _cells.UseColumns(columns, _options.TimeZone);
        WritePart(XlsxParts.SheetPath(_sheets.Count), XlsxParts.SheetHead(columns, selected: _sheets.Count == 1));
        _cells.BeginRow(++_sheet.LastRow);
        foreach (var column in columns) _cells.Header(column.Header);
        _cells.EndRow();
    }

    private void CloseSheet()
    {
        if (_sheet is not null) _pump.Write(XlsxParts.SheetTail(_sheet));
        _sheet = null;
    }

    private void WriteNotes(IReadOnlyList<SheetNote> notes)
    {
        OpenSheet("Notes", NoteColumns, withFilter: false);
        foreach (var note in notes) Note(note.Name, note.Value);
        Note("Made at", TimeZoneInfo.ConvertTime(_options.MadeAt, _options.TimeZone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));
        Note("Time zone", _options.TimeZone.Id);
        foreach (var table in _tables) Note("Rows", FormattableString.Invariant($"{table.Name}: {table.Rows:N0}"));
        if (_cells.TextsCut > 0) Note("Cut texts", FormattableString.Invariant($"{_cells.TextsCut:N0}, each ends with \"{XlsxText.CutMarker}\""));
        if (_cells.NumbersAsText > 0) Note("Numbers as text", FormattableString.Invariant($"{_cells.NumbersAsText:N0}, too long or too early for a spreadsheet"));
        CloseSheet();
    }

    private void Note(string name, string value)
    {
        _cells.BeginRow(++_sheet!.LastRow);
        _cells.Text(name);
        _cells.Text(value);
        _cells.EndRow();
    }

    private void ThrowIfInRowOrCompleted()
    {
        if (_cells.InRow) throw new InvalidOperationException("End the row first.");
        if (_completed) throw new InvalidOperationException("The file is complete.");
    }

    private sealed class Table(string name, IReadOnlyList<SheetColumn> columns)
    {
        public string Name { get; } = name;

        public IReadOnlyList<SheetColumn> Columns { get; } = columns;

        public long Rows { get; set; }
    }
}
