namespace TenantConsole.Core.Spreadsheets;

/// <summary>
/// Writes tables to a file row by row in constant memory. An export is written once against this and becomes a workbook
/// (<see cref="XlsxWriter"/>) or a CSV file (<see cref="CsvWriter"/>).
/// </summary>
/// <remarks>
/// Order of calls: <see cref="BeginTable"/>, then for each row <see cref="BeginRow"/>, one cell method a column from the left,
/// <see cref="EndRowAsync"/>; at last <see cref="CompleteAsync"/>. Cells missing at the end of a row stay empty; more cells than
/// columns throw. A file that was disposed of before <see cref="CompleteAsync"/> is not a valid file. One writer serves one thread at a time.
/// </remarks>
public interface ITableWriter : IAsyncDisposable
{
    /// <summary>Rows written so far, headers not counted.</summary>
    long Rows { get; }

    /// <summary>Begins a table: a sheet of its own, with a header row. A CSV file holds one table only.</summary>
    /// <param name="name">The sheet's name; what the format does not allow in it is replaced.</param>
    /// <param name="columns">1 to 16,384 columns.</param>
    void BeginTable(string name, IReadOnlyList<SheetColumn> columns);

    /// <summary>Begins a row.</summary>
    void BeginRow();

    /// <summary>A cell without a value.</summary>
    void Empty();

    /// <summary>A text cell. Never evaluated as a formula; control characters are dropped, line ends become a line feed.</summary>
    void Text(string? value);

    /// <inheritdoc cref="Text(string?)"/>
    void Text(ReadOnlySpan<char> value);

    /// <summary>A count. Ids are text.</summary>
    void Integer(long? value);

    /// <summary>A number; the column says how many decimals are shown.</summary>
    void Decimal(decimal? value);

    /// <summary>An amount.</summary>
    /// <param name="amount">In the currency's main unit; negative for refunds.</param>
    /// <param name="digits">Decimals of its currency, 0 to 4: JPY 0, USD 2, KWD 3.</param>
    void Money(decimal? amount, int digits);

    /// <summary>True or false.</summary>
    void Boolean(bool? value);

    /// <summary>A day.</summary>
    void Date(DateOnly? value);

    /// <summary>An instant, shown to the second in the column's zone.</summary>
    void Timestamp(DateTimeOffset? value);

    /// <summary>Ends the row and, when a block is full, hands it on; waits only while the target is slower than the rows.</summary>
    ValueTask EndRowAsync(CancellationToken cancellationToken);

    /// <summary>Writes what remains and closes the file; the target stream stays open.</summary>
    /// <param name="notes">Lines of the notes sheet; time zone, time, rows and anything cut are added. A CSV file has no place for them.</param>
    /// <param name="cancellationToken">Gives up the file.</param>
    Task<TableResult> CompleteAsync(IReadOnlyList<SheetNote> notes, CancellationToken cancellationToken);
}
