namespace TenantConsole.Core.Platform.Commands;

/// <summary>Whether commands of one store and one family of endpoints go out.</summary>
/// <param name="Failures">Failures one after the other, without a success in between.</param>
/// <param name="OpenUntil">Nothing goes out before this moment; null when it is closed.</param>
/// <param name="TrialSince">Since when one trial is on its way; null when none is.</param>
public sealed record BreakerState(int Failures, DateTimeOffset? OpenUntil, DateTimeOffset? TrialSince)
{
    /// <summary>Everything goes out.</summary>
    public static BreakerState Closed { get; } = new(0, null, null);
}
