using TenantConsole.Testing;

namespace TenantConsole.Simulation.Nodes;

/// <summary>The clock of one machine: the world's time, and how wrong the machine has it. Its stop watch is never wrong.</summary>
internal sealed class NodeClock(TestClock world) : TimeProvider
{
    private long _off;

    /// <summary>How far it is ahead.</summary>
    public TimeSpan Off { get => TimeSpan.FromTicks(Interlocked.Read(ref _off)); set => Interlocked.Exchange(ref _off, value.Ticks); }

    public override long TimestampFrequency => world.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => world.GetUtcNow() + Off;

    public override long GetTimestamp() => world.GetTimestamp();
}
