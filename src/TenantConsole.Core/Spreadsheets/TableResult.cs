namespace TenantConsole.Core.Spreadsheets;

/// <summary>What was written, to compare with what was asked for and to tell the reader of the file.</summary>
/// <param name="Rows">Rows of all tables, headers and notes not counted.</param>
/// <param name="Sheets">Sheets that hold those rows; more than the tables when one was split at the row limit.</param>
/// <param name="TextsCut">Text cells cut at the format's 32,767 characters; each ends with a visible marker.</param>
/// <param name="NumbersAsText">Numbers of more than 15 digits, and days before March 1900: written as text so that nothing is lost.</param>
public sealed record TableResult(long Rows, int Sheets, long TextsCut, long NumbersAsText);
