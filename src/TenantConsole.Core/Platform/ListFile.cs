using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Platform;

/// <summary>The columns of a list as a file, in order.</summary>
/// <param name="name">The name of its sheet.</param>
/// <param name="head">A column's head by its key.</param>
/// <typeparam name="TRow">A row.</typeparam>
public sealed class ListFile<TRow>(string name, Func<string, string> head)
{
    private readonly List<(SheetColumn Head, Action<ITableWriter, TRow> Write)> _columns = [];

    /// <summary>Adds words; ids are words.</summary>
    public ListFile<TRow> Text(string key, double width, Func<TRow, string?> cell) => Add(SheetColumn.Text(head(key), width), (writer, row) => writer.Text(cell(row)));

    /// <summary>Adds a count.</summary>
    public ListFile<TRow> Count(string key, Func<TRow, long> cell) => Add(SheetColumn.Integer(head(key)), (writer, row) => writer.Integer(cell(row)));

    /// <summary>Adds an instant.</summary>
    public ListFile<TRow> Time(string key, Func<TRow, DateTimeOffset?> cell) => Add(SheetColumn.Timestamp(head(key)), (writer, row) => writer.Timestamp(cell(row)));

    /// <summary>Writes the rows, and ends the file.</summary>
    internal async Task<TableResult> WriteAsync(ITableWriter writer, IEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        writer.BeginTable(name, [.. _columns.Select(c => c.Head)]);
        foreach (var row in rows)
        {
            writer.BeginRow();
            _columns.ForEach(column => column.Write(writer, row));
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private ListFile<TRow> Add(SheetColumn column, Action<ITableWriter, TRow> write)
    {
        _columns.Add((column, write));
        return this;
    }
}
