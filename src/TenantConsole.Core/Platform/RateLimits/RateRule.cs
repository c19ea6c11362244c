namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>
/// The rule of the limits: GCRA (a call is allowed when those given out so far would, at the even pace, be done not too far ahead of now), and how the
/// platform's answers move the pace. Pure: state and time in, state out.
/// </summary>
/// <remarks>
/// The burst is a time, not a number, so that no change of the pace lets more through than the ceiling would have. Before the first refusal the pace doubles
/// each second in which there was more to do than it let through; each refusal halves it; afterwards it rises by a twentieth of the ceiling every ten seconds.
/// </remarks>
public static class RateRule
{
    private static readonly TimeSpan Doubling = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Rising = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OneRefusal = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestClosing = TimeSpan.FromDays(1);

    /// <summary>Gives out up to so many calls.</summary>
    public static RateGrant Lease(RateState state, RateProfile profile, DateTimeOffset now, int wanted)
    {
        state = Relax(state, profile, now);
        if (state.ClosedUntil > now)
            return new(state, 0, state.ClosedUntil.Value);
        var pace = Pace(state.Rate);
        var slack = Math.Max(profile.Slack.Ticks, pace);
        var from = Math.Max(state.FreeAt.UtcTicks, now.UtcTicks);
        var count = (int)Math.Clamp((now.UtcTicks + slack - from) / pace, 0, wanted);
        // Up to a whole microsecond, which is what the database keeps.
        var free = (from + (count * pace) + 9) / 10 * 10;
        return new(count == 0 ? state : state with { FreeAt = At(free) }, count, At(Math.Max((count == 0 ? from : free) + pace - slack, now.UtcTicks)));
    }

    /// <summary>The platform said that it was too much. Refusals within a second of one another are one: they answer calls that were already on their way.</summary>
    public static RateState Throttled(RateState state, RateProfile profile, DateTimeOffset now, DateTimeOffset retryAt)
    {
        var closed = Closed(state, now, retryAt);
        return state.ThrottledAt is { } at && now - at < OneRefusal
            ? closed
            : closed with { Rate = Math.Max(profile.Floor, Math.Min(state.Rate, profile.Ceiling) / 2), RateSince = now, ThrottledAt = now };
    }

    /// <summary>Nothing before this moment, at the same pace as before: the platform has too much to do, whoever asks.</summary>
    public static RateState Closed(RateState state, DateTimeOffset now, DateTimeOffset until)
    {
        var latest = now + LongestClosing;
        until = until < latest ? until : latest;
        return state.ClosedUntil >= until ? state : state with { ClosedUntil = At((until.UtcTicks + 9) / 10 * 10) };
    }

    private static RateState Relax(RateState state, RateProfile profile, DateTimeOffset now)
    {
        if (state.Rate >= profile.Ceiling)
            return state.Rate > profile.Ceiling ? state with { Rate = profile.Ceiling, RateSince = now } : state;
        var busy = state.FreeAt > now;
        if (state.ThrottledAt is null || now - state.ThrottledAt > Forgotten)
            return busy && now - state.RateSince >= Doubling ? Raised(state, profile, state.Rate * 2, now) : state;
        return (busy || state.Rate < profile.Start) && now - state.RateSince >= Rising ? Raised(state, profile, state.Rate + (profile.Ceiling / 20), now) : state;
    }

    private static RateState Raised(RateState state, RateProfile profile, double rate, DateTimeOffset now) =>
        state with { Rate = Math.Min(rate, profile.Ceiling), RateSince = now };

    /// <summary>The time of one call.</summary>
    private static long Pace(double rate) => (long)Math.Ceiling(TimeSpan.TicksPerSecond / rate);

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
