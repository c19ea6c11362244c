namespace TenantConsole.Core.Spreadsheets;

/// <summary>A sheet of the workbook being written.</summary>
internal sealed class XlsxSheet(string name, IReadOnlyList<SheetColumn> columns, bool withFilter)
{
    public string Name { get; } = name;

    public IReadOnlyList<SheetColumn> Columns { get; } = columns;

    /// <summary>Whether the header shows filter buttons.</summary>
    public bool WithFilter { get; } = withFilter;

    /// <summary>The last row written, the header being row 1.</summary>
    public int LastRow { get; set; }

    public string LastColumn => XlsxParts.Letters(Columns.Count - 1);
}
