namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>What somebody who asked for calls is given.</summary>
/// <param name="State">The state afterwards.</param>
/// <param name="Count">How many calls.</param>
/// <param name="NextAt">When there may be another one.</param>
public sealed record RateGrant(RateState State, int Count, DateTimeOffset NextAt);
