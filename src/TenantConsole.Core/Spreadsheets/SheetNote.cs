namespace TenantConsole.Core.Spreadsheets;

/// <summary>A line of the notes sheet, such as "Filter" and "status: awaiting shipment".</summary>
public sealed record SheetNote(string Name, string Value);
