namespace TenantConsole.Web.Components;

/// <summary>An order of rows.</summary>
/// <param name="Key">The column's sort key, as in the URL.</param>
/// <param name="Descending">Largest or newest first.</param>
public sealed record GridSort(string Key, bool Descending = false);
