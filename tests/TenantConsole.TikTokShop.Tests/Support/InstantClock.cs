using System.Collections.Concurrent;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>
/// A clock whose short waits are over at once: it moves ahead by the wait and remembers it. Waits longer than <see cref="Longest"/>, which are
/// the limits of attempts, run in real time.
/// </summary>
internal sealed class InstantClock(DateTimeOffset start) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private long _ticks = start.UtcTicks;

    public TimeSpan Longest { get; set; } = TimeSpan.FromSeconds(20);

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > Longest || dueTime < TimeSpan.Zero) return System.CreateTimer(callback, state, dueTime, period);
        _waits.Enqueue(dueTime);
        Interlocked.Add(ref _ticks, dueTime.Ticks);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
