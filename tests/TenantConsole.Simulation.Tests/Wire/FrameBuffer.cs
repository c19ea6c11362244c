using System.Buffers.Binary;

namespace TenantConsole.Simulation.Wire;

/// <summary>Bytes of PostgreSQL's protocol as they come, cut into its messages.</summary>
internal sealed class FrameBuffer
{
    private byte[] _bytes = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Space()
    {
        if (_start == _end)
            _start = _end = 0;
        if (_bytes.Length - _end < 8 * 1024)
        {
            var whole = _bytes.AsSpan(_start, _end - _start);
            var room = whole.Length > _bytes.Length / 2 ? new byte[_bytes.Length * 2] : _bytes;
            whole.CopyTo(room);
            (_bytes, _end, _start) = (room, _end - _start, 0);
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>So many have come.</summary>
    public void Took(int count) => _end += count;

    /// <summary>The next whole message; valid until <see cref="Space"/> is asked for again.</summary>
    /// <param name="typed">False for a client's first message, which has no type.</param>
    /// <param name="frame">The message, its type included.</param>
    public bool TryNext(bool typed, out ReadOnlyMemory<byte> frame)
    {
        var head = typed ? 1 : 0;
        frame = default;
        if (_end - _start < head + 4)
            return false;
        var length = head + BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(_start + head));
        if (_end - _start < length)
            return false;
        frame = _bytes.AsMemory(_start, length);
        _start += length;
        return true;
    }
}
