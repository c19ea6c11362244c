namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>What is known about the calls to one endpoint for one shop: all that the rule needs.</summary>
/// <param name="FreeAt">When all calls given out so far would have been made at the even pace: the theoretical arrival time of GCRA.</param>
/// <param name="Rate">Calls a second at present.</param>
/// <param name="RateSince">When the rate last changed.</param>
/// <param name="ClosedUntil">No call before this moment.</param>
/// <param name="ThrottledAt">When the platform last said that it was too much.</param>
public sealed record RateState(DateTimeOffset FreeAt, double Rate, DateTimeOffset RateSince, DateTimeOffset? ClosedUntil, DateTimeOffset? ThrottledAt)
{
    /// <summary>Before the first call.</summary>
    public static RateState New(RateProfile profile, DateTimeOffset now) => new(now, profile.Start, now, null, null);
}
