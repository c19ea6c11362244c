namespace TenantConsole.Core.Platform.Queues;

/// <summary>How long it takes until a queue is empty, at the rates just measured. Pure.</summary>
/// <param name="State">What can be said.</param>
/// <param name="Time">The time, where <see cref="DrainState.Known"/> or <see cref="DrainState.AtLeast"/>.</param>
public readonly record struct DrainEstimate(DrainState State, TimeSpan Time = default)
{
    // What is there for seconds only is no trend: arrivals and takings of one moment differ by chance.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>Says it.</summary>
    /// <param name="waiting">How many wait.</param>
    /// <param name="exact">False when more than that wait.</param>
    /// <param name="taken">How many are taken a second; null when it was not measured.</param>
    /// <param name="arriving">How many come a second; null when it was not measured.</param>
    /// <param name="resting">Nobody works on it: it was paused.</param>
    public static DrainEstimate Of(long waiting, bool exact, double? taken, double? arriving, bool resting)
    {
        if (waiting == 0)
            return new(DrainState.Empty);
        if (resting)
            return new(DrainState.Paused);
        if (taken is not { } rate)
            return new(DrainState.Unknown);
        if (rate <= 0)
            return new(DrainState.Standing);
        var alone = waiting / rate;
        if (alone <= Soon.TotalSeconds || arriving is not { } coming)
            return In(alone, exact);
        return coming >= rate ? new(DrainState.Growing) : In(waiting / (rate - coming), exact);
    }

    private static DrainEstimate In(double seconds, bool exact) =>
        seconds >= Longest.TotalSeconds ? new(DrainState.AtLeast, Longest) : new(exact ? DrainState.Known : DrainState.AtLeast, TimeSpan.FromSeconds(seconds));
}
