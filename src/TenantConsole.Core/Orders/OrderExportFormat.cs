namespace TenantConsole.Core.Orders;

/// <summary>The files that a list of orders can become.</summary>
public enum OrderExportFormat
{
    /// <summary>A workbook with typed cells and a sheet of notes.</summary>
    Xlsx,

    /// <summary>Comma-separated text.</summary>
    Csv,
}
