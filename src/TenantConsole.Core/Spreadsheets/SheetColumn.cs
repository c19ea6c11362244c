namespace TenantConsole.Core.Spreadsheets;

/// <summary>One column of an exported table: its header and how its cells are shown.</summary>
/// <param name="Header">The first row's text. Say the currency or the zone here when the whole column shares one.</param>
/// <param name="Kind">What the cells hold. A cell of another kind is allowed ("n/a" in an amount column) and shown in its own kind's way.</param>
/// <param name="Width">Width in characters of the default font, 1 to 255.</param>
/// <param name="Scale">Decimals shown in a <see cref="CellKind.Decimal"/> column, 0 to 10; the value itself is never rounded.</param>
/// <param name="NumberFormat">A number format in the spreadsheet's own language, instead of the kind's default.</param>
/// <param name="TimeZone">The zone of a <see cref="CellKind.Timestamp"/> column; null means the table's zone.</param>
public sealed record SheetColumn(
    string Header,
    CellKind Kind,
    double Width,
    int Scale = 0,
    string? NumberFormat = null,
    TimeZoneInfo? TimeZone = null)
{
    /// <summary>A text column; ids belong here, so that no digit of them is lost.</summary>
    public static SheetColumn Text(string header, double width = 20) => new(header, CellKind.Text, width);

    /// <summary>A column of counts.</summary>
    public static SheetColumn Integer(string header, double width = 10) => new(header, CellKind.Integer, width);

    /// <summary>A column of numbers shown with <paramref name="scale"/> decimals.</summary>
    public static SheetColumn Decimal(string header, int scale, double width = 12) => new(header, CellKind.Decimal, width, scale);

    /// <summary>A column of amounts; each cell brings its currency's decimals.</summary>
    public static SheetColumn Money(string header, double width = 14) => new(header, CellKind.Money, width);

    /// <summary>A column of true and false.</summary>
    public static SheetColumn Boolean(string header, double width = 8) => new(header, CellKind.Boolean, width);

    /// <summary>A column of days.</summary>
    public static SheetColumn Date(string header, double width = 12) => new(header, CellKind.Date, width);

    /// <summary>A column of instants, shown in <paramref name="timeZone"/> or else the table's zone.</summary>
    public static SheetColumn Timestamp(string header, TimeZoneInfo? timeZone = null, double width = 20) =>
        new(header, CellKind.Timestamp, width, TimeZone: timeZone);
}
