using System.Collections.Concurrent;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// The pauses that this node has seen begin, so that an attack costs it a look into memory a try and neither a statement nor a hash. What it
/// forgets, the database still knows.
/// </summary>
public sealed class PausedTries
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<UInt128, Pause> _pauses = new();

    /// <summary>How often it was tried while the pause lasted, this time included; 0 when there is none that was seen here.</summary>
    public int Try(byte[] subject, DateTimeOffset now)
    {
        var key = Key(subject);
        if (!_pauses.TryGetValue(key, out var pause))
            return 0;
        if (pause.Until > now)
            return Interlocked.Increment(ref pause.Tries);
        _pauses.TryRemove(key, out _);
        return 0;
    }

    /// <summary>Remembers a pause.</summary>
    public void Add(byte[] subject, DateTimeOffset until, DateTimeOffset now)
    {
        if (_pauses.Count >= Most)
        {
            foreach (var over in _pauses.Where(p => p.Value.Until <= now))
                _pauses.TryRemove(over.Key, out _);
        }

        if (_pauses.Count < Most)
            _pauses.TryAdd(Key(subject), new Pause(until));
    }

    /// <summary>Forgets one.</summary>
    public void Remove(byte[] subject) => _pauses.TryRemove(Key(subject), out _);

    // Half of a SHA-256 is enough to tell subjects apart.
    private static UInt128 Key(byte[] subject) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(subject);

    private sealed class Pause(DateTimeOffset until)
    {
        public int Tries;

        public DateTimeOffset Until { get; } = until;
    }
}
