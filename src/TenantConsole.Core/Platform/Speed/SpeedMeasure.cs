namespace TenantConsole.Core.Platform.Speed;

/// <summary>Something that the product measures of itself and <c>/speed</c> shows. A module registers its own.</summary>
/// <param name="Key">Its name in texts and tests: <c>inbox.acknowledged</c>.</param>
/// <param name="Meter">The meter's name.</param>
/// <param name="Instrument">The instrument's name.</param>
/// <param name="Unit">What is shown.</param>
/// <param name="Tag">Apart by this tag of the measurements; null for all together.</param>
/// <param name="Scale">What a recorded value is multiplied with to be milliseconds.</param>
public sealed record SpeedMeasure(string Key, string Meter, string Instrument, SpeedUnit Unit, string? Tag = null, double Scale = 1)
{
    /// <summary>Which values of the tag count; null for all.</summary>
    public Func<string, bool>? Counts { get; init; }
}
