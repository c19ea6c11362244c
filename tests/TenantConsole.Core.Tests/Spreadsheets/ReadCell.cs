namespace TenantConsole.Core.Tests.Spreadsheets;

internal sealed record ReadCell(string Type, string Value, string Format);
