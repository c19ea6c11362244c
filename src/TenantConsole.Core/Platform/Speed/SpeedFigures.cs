namespace TenantConsole.Core.Platform.Speed;

/// <summary>What was recorded within the window.</summary>
/// <param name="Count">How many values.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="P50">Half were at most this.</param>
/// <param name="P95">95 of 100 were.</param>
/// <param name="P99">99 of 100 were.</param>
/// <param name="Longest">None was more.</param>
public sealed record SpeedFigures(long Count, double Sum, double P50, double P95, double P99, double Longest);
