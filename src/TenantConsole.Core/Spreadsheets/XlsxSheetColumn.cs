using System.Text;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>A column with what its cells repeat, as bytes made once.</summary>
internal sealed class XlsxSheetColumn(SheetColumn column, string letters, int style, TimeZoneInfo timeZone)
{
    public CellKind Kind { get; } = column.Kind;

    public bool HasOwnFormat { get; } = column.NumberFormat is not null;

    public TimeZoneInfo TimeZone { get; } = column.TimeZone ?? timeZone;

    /// <summary>The style of a cell of the column's kind.</summary>
    public int Style { get; } = style;

    /// <summary>A cell's beginning, to be followed by the row's number.</summary>
    public byte[] Open { get; } = Encoding.ASCII.GetBytes("<c r=\"" + letters);
}
