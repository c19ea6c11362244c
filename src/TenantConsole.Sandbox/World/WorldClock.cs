using TenantConsole.Sandbox.Journal;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// Business time: an anchor pair and a speed. It runs on while the sandbox is off, and never backwards. Protocol time (signatures,
/// codes, tokens) is none of its business.
/// </summary>
internal sealed class WorldClock
{
    public sealed record Setting(long RealMilliseconds, long WorldMilliseconds, double Speed);

    public const double MaxSpeed = 100_000;

    private readonly Lock _gate = new();
    private readonly JournalFile _journal;
    private readonly TimeProvider _real;
    private Setting _setting;
    private long _latest;

    public WorldClock(JournalFile journal, Registration registration, TimeProvider real)
    {
        _journal = journal;
        _real = real;
        var last = journal.Entries.LastOrDefault(entry => entry.Kind == JournalEntry.ClockSet);
        _setting = last is null ? registration.Clock : new Setting(last.At, last.WorldMilliseconds!.Value, last.Speed!.Value);
    }

    public Setting Current
    {
        get { lock (_gate) return _setting; }
    }

    public long Milliseconds
    {
        get { lock (_gate) return Read(_real.GetUtcNow().ToUnixTimeMilliseconds()); }
    }

    public long Seconds => Milliseconds / 1000;

    /// <summary>Jumps forward, or changes the speed; false when that would turn time back.</summary>
    public bool TrySet(long? worldMilliseconds, long advanceMilliseconds, double? speed)
    {
        lock (_gate)
        {
            var real = _real.GetUtcNow().ToUnixTimeMilliseconds();
            var now = Read(real);
            var next = (worldMilliseconds ?? now) + advanceMilliseconds;
            if (next < now) return false;
            var setting = new Setting(real, next, speed ?? _setting.Speed);
            _journal.Append(new JournalEntry { Kind = JournalEntry.ClockSet, At = real, WorldMilliseconds = next, Speed = setting.Speed });
            _setting = setting;
            return true;
        }
    }

    private long Read(long real)
    {
        var world = _setting.WorldMilliseconds + (long)((real - _setting.RealMilliseconds) * _setting.Speed);
        return _latest = Math.Max(_latest, world);
    }
}
