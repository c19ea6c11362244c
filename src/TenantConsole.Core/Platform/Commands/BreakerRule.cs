namespace TenantConsole.Core.Platform.Commands;

/// <summary>
/// The circuit breaker. Pure. After five failures in a row nothing goes out for 30 seconds, twice as long after each failed trial, at most ten minutes; then one
/// trial decides. Only what says that the platform is in trouble counts: no answer, 5xx, an answer that cannot be read. Refusals of a request and full limits do not.
/// </summary>
public static class BreakerRule
{
    private const int Most = 5;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TrialLasts = TimeSpan.FromMinutes(2);

    /// <summary>Asks for a call. The state afterwards is to be kept before the call is made.</summary>
    /// <returns>Whether it may be made, and if not, when to ask again.</returns>
    public static (bool Allowed, DateTimeOffset AskAt, BreakerState State) Ask(BreakerState state, DateTimeOffset now)
    {
        if (state.OpenUntil is not { } until)
            return (true, now, state);
        if (until > now)
            return (false, until, state);
        // Whoever made the trial may have died: another one after a while.
        if (state.TrialSince is { } since && now - since < TrialLasts)
            return (false, since + TrialLasts, state);
        return (true, now, state with { TrialSince = now });
    }

    /// <summary>The platform worked.</summary>
    public static BreakerState Succeeded() => BreakerState.Closed;

    /// <summary>The platform is in trouble.</summary>
    public static BreakerState Failed(BreakerState state, DateTimeOffset now)
    {
        var failures = Math.Min(state.Failures + 1, Most + 20);
        if (failures < Most)
            return state with { Failures = failures };
        var open = First * Math.Pow(2, failures - Most);
        return new BreakerState(failures, now + (open < Longest ? open : Longest), null);
    }
}
