using System.Buffers;
using System.Globalization;
using System.Text;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>
/// Writes one table as CSV (RFC 4180, UTF-8, lines ending in CR LF) in constant memory. Numbers and dates have one form whatever
/// the reader's country: a point for decimals, ISO 8601 days, instants with their offset from UTC.
/// </summary>
/// <remarks>
/// Text that a spreadsheet would take for a formula (it begins with = + - @, tab or line end, also in full width) gets an apostrophe in
/// front; numeric cells never need one, so negative amounts stay numbers. Notes and number formats have no place in the format.
/// </remarks>
public sealed class CsvWriter : ITableWriter
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\n\r\uFF1D\uFF0B\uFF0D\uFF20");

    private readonly BlockPump _pump;
    private readonly TableOptions _options;
    private readonly SearchValues<char> _quoted;
    private readonly byte _separator;
    private SheetColumn[] _columns = [];
    private int _column;
    private bool _inRow;
    private bool _completed;

    /// <summary>Begins a file.</summary>
    /// <param name="target">Needs to be writable only; it stays open.</param>
    /// <param name="options">Zone and time of the export.</param>
    /// <param name="separator">Comma by the standard; spreadsheets set to German and others expect a semicolon.</param>
    /// <param name="byteOrderMark">Without it Excel takes the file for a local code page and spoils names.</param>
    public CsvWriter(Stream target, TableOptions options, char separator = ',', bool byteOrderMark = true)
    {
        if (separator is not (',' or ';' or '\t' or '|')) throw new ArgumentOutOfRangeException(nameof(separator), separator, "Use , ; | or tab.");
        _options = options;
        _separator = (byte)separator;
        _quoted = SearchValues.Create($"{separator}\"\r\n");
        _pump = new BlockPump((_, _) => ValueTask.FromResult(target));
        _pump.BeginPart("csv");
        if (byteOrderMark) _pump.Write(Encoding.UTF8.Preamble);
    }

    /// <inheritdoc/>
    public long Rows { get; private set; }

    /// <inheritdoc/>
    public void BeginTable(string name, IReadOnlyList<SheetColumn> columns)
    {
        ThrowIfInRowOrCompleted();
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        if (_columns.Length > 0) throw new InvalidOperationException("A CSV file holds one table.");
        _columns = [.. columns];
        _inRow = true;
        foreach (var column in _columns) Text(column.Header);
        EndLine();
    }

    /// <inheritdoc/>
    public void BeginRow()
    {
        ThrowIfInRowOrCompleted();
        if (_columns.Length == 0) throw new InvalidOperationException("Begin a table before its first row.");
        _inRow = true;
        Rows++;
    }

    /// <inheritdoc/>
    public void Empty() => NextColumn();

    /// <inheritdoc/>
    public void Text(string? value) => Text(value.AsSpan());

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<char> value)
    {
        NextColumn();
        var text = CellText.Clean(value);
        if (text.IsEmpty) return;
        var formula = FormulaStarts.Contains(text[0]);
        var quoted = text.ContainsAny(_quoted) || text[0] == ' ' || text[^1] == ' ';
        if (quoted) _pump.Write("\""u8);
        if (formula) _pump.Write("'"u8);
        for (var quote = quoted ? text.IndexOf('"') : -1; quote >= 0; quote = text.IndexOf('"'))
        {
            _pump.Write(text[..(quote + 1)]);
            _pump.Write("\""u8);
            text = text[(quote + 1)..];
        }

        _pump.Write(text);
        if (quoted) _pump.Write("\""u8);
    }

    /// <inheritdoc/>
    public void Integer(long? value)
    {
        NextColumn();
        if (value is { } number) Format(number, default);
    }

    /// <inheritdoc/>
    public void Decimal(decimal? value)
    {
        var column = NextColumn();
        if (value is { } number) _pump.Advance(DecimalDigits.Format(number, _pump.Reserve(64), column.Scale));
    }

    /// <inheritdoc/>
    public void Money(decimal? amount, int digits)
    {
        NextColumn();
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)digits, 4u, nameof(digits));
        if (amount is { } number) _pump.Advance(DecimalDigits.Format(number, _pump.Reserve(64), digits));
    }

    /// <inheritdoc/>
    public void Boolean(bool? value)
    {
        NextColumn();
        if (value is { } flag) _pump.Write(flag ? "true"u8 : "false"u8);
    }

    /// <inheritdoc/>
    public void Date(DateOnly? value)
    {
        NextColumn();
        if (value is { } day) Format(day, "O");
    }

    /// <inheritdoc/>
    public void Timestamp(DateTimeOffset? value)
    {
        var column = NextColumn();
        if (value is { } instant) Format(TimeZoneInfo.ConvertTime(instant, column.TimeZone ?? _options.TimeZone), "yyyy-MM-dd'T'HH:mm:sszzz");
    }

    /// <inheritdoc/>
    public ValueTask EndRowAsync(CancellationToken cancellationToken)
    {
        if (!_inRow) throw new InvalidOperationException("Begin a row before ending it.");
        EndLine();
        return _pump.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<TableResult> CompleteAsync(IReadOnlyList<SheetNote> notes, CancellationToken cancellationToken)
    {
        ThrowIfInRowOrCompleted();
        if (_columns.Length == 0) throw new InvalidOperationException("A CSV file needs a table.");
        _completed = true;
        await _pump.CompleteAsync(cancellationToken);
        return new TableResult(Rows, Sheets: 1, TextsCut: 0, NumbersAsText: 0);
    }

    /// <summary>Frees what is held.</summary>
    public ValueTask DisposeAsync() => _pump.DisposeAsync();

    private void EndLine()
    {
        while (_column < _columns.Length) NextColumn();
        _pump.Write("\r\n"u8);
        _column = 0;
        _inRow = false;
    }

    private SheetColumn NextColumn()
    {
        if (!_inRow) throw new InvalidOperationException("Begin a row before its cells.");
        if (_column >= _columns.Length) throw new InvalidOperationException($"The row has more cells than the table's {_columns.Length} columns.");
        if (_column > 0) _pump.Write([_separator]);
        return _columns[_column++];
    }

    private void Format<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(_pump.Reserve(64), out var written, format, CultureInfo.InvariantCulture);
        _pump.Advance(written);
    }

    private void ThrowIfInRowOrCompleted()
    {
        if (_inRow) throw new InvalidOperationException("End the row first.");
        if (_completed) throw new InvalidOperationException("The file is complete.");
    }
}
