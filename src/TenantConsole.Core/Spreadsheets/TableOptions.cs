namespace TenantConsole.Core.Spreadsheets;

/// <summary>What a whole exported file shares.</summary>
/// <param name="TimeZone">The zone in which instants are shown, unless a column names its own.</param>
/// <param name="MadeAt">When the export was made; stands in the notes and on the parts of the file.</param>
public sealed record TableOptions(TimeZoneInfo TimeZone, DateTimeOffset MadeAt);
