namespace TenantConsole.Core.Platform.Speed;

/// <summary>What a measure is shown as.</summary>
public enum SpeedUnit
{
    /// <summary>Durations: their percentiles.</summary>
    Milliseconds,

    /// <summary>Things: how many a second.</summary>
    Count,

    /// <summary>Rows a second while something was at work.</summary>
    RowsPerSecond,
}
