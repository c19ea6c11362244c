namespace TenantConsole.Core.Tenancy;

/// <summary>
/// Business time: of orders, statements, deadlines (architecture: two clocks). In production it is the wall clock; in the demo it follows
/// the sandbox's world clock. Signatures, tokens, leases and sessions use the plain <see cref="TimeProvider"/>: protocol time.
/// </summary>
public class BusinessClock(TimeProvider protocol)
{
    private long _worldAt;
    private long _protocolAt;
    private double _speed = 1;

    /// <summary>Now, in UTC.</summary>
    public virtual DateTimeOffset GetUtcNow()
    {
        var now = protocol.GetUtcNow();
        var since = Interlocked.Read(ref _protocolAt);
        return since == 0 ? now
            : new DateTimeOffset(Interlocked.Read(ref _worldAt), TimeSpan.Zero) + ((now - new DateTimeOffset(since, TimeSpan.Zero)) * Volatile.Read(ref _speed));
    }

    /// <summary>Follows a world that was at this time just now and runs at this speed.</summary>
    public void Follow(DateTimeOffset world, double speed)
    {
        Volatile.Write(ref _speed, speed);
        Interlocked.Exchange(ref _worldAt, world.UtcTicks);
        Interlocked.Exchange(ref _protocolAt, protocol.GetUtcNow().UtcTicks);
    }

    /// <summary>Today, in a zone.</summary>
    public DateOnly Today(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(GetUtcNow(), zone).DateTime);
}
