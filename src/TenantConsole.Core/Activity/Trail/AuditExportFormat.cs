namespace TenantConsole.Core.Activity.Trail;

/// <summary>The files that the trail can become.</summary>
public enum AuditExportFormat
{
    /// <summary>A workbook with typed cells and a sheet of notes.</summary>
    Xlsx,

    /// <summary>Comma-separated text.</summary>
    Csv,
}
