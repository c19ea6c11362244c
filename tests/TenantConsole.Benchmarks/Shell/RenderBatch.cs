using System.Buffers.Binary;
using System.Text;

namespace TenantConsole.Benchmarks.Shell;

/// <summary>What the headless client reads of a render batch: the event handlers it brings, by the attribute's name, and the texts in it.</summary>
internal readonly struct RenderBatch(ReadOnlyMemory<byte> bytes)
{
    private const int FrameBytes = 20;
    private const int AttributeFrame = 3;

    /// <summary>Handlers in the order in which they stand in the batch.</summary>
    public IEnumerable<(string Name, long Handler)> Handlers()
    {
        var frames = Int(bytes.Length - 16);
        var strings = Int(bytes.Length - 4);
        var count = Int(frames);
        for (var i = 0; i < count; i++)
        {
            var frame = frames + 4 + i * FrameBytes;
            if (Int(frame) == AttributeFrame && BinaryPrimitives.ReadInt64LittleEndian(bytes.Span[(frame + 12)..]) is > 0 and var handler)
            {
                yield return (Text(strings, Int(frame + 4)), handler);
            }
        }
    }

    /// <summary>A text of the batch contains this.</summary>
    public bool Holds(string text) => bytes.Span.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[at..]);

    private string Text(int strings, int index)
    {
        var at = Int(strings + 4 * index);
        var (length, shift) = (0, 0);
        byte part;
        do
        {
            part = bytes.Span[at++];
            length |= (part & 0x7f) << shift;
            shift += 7;
        }
        while ((part & 0x80) != 0);
        return Encoding.UTF8.GetString(bytes.Span.Slice(at, length));
    }
}
