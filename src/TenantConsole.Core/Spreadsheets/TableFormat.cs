namespace TenantConsole.Core.Spreadsheets;

/// <summary>The kind of a file that a table is written to.</summary>
public enum TableFormat
{
    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>Comma separated values.</summary>
    Csv,
}
