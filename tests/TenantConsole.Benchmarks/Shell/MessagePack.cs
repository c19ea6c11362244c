using System.Buffers.Binary;
using System.Text;

namespace TenantConsole.Benchmarks.Shell;

/// <summary>The part of MessagePack that the circuit protocol uses: nil, booleans, integers, texts, bytes, arrays and maps.</summary>
internal static class MessagePack
{
    public static void Write(List<byte> to, object? value)
    {
        switch (value)
        {
            case null:
                to.Add(0xc0);
                break;
            case bool flag:
                to.Add(flag ? (byte)0xc3 : (byte)0xc2);
                break;
            case int number:
                Write(to, (long)number);
                break;
            case long number:
                if (number is >= 0 and < 128)
                {
                    to.Add((byte)number);
                    break;
                }

                to.Add(0xd3);
                Big(to, (ulong)number, 8);
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                to.Add(0xdb);
                Big(to, (ulong)bytes.Length, 4);
                to.AddRange(bytes);
                break;
            case object?[] list:
                to.Add(0xdc);
                Big(to, (ulong)list.Length, 2);
                foreach (var item in list)
                {
                    Write(to, item);
                }

                break;
            case IReadOnlyDictionary<string, string> { Count: 0 }:
                to.Add(0x80);
                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    /// <summary>Reads one value; bytes as <see cref="ReadOnlyMemory{T}"/>, arrays as arrays, maps as nothing.</summary>
    public static object? Read(ReadOnlyMemory<byte> from, ref int at)
    {
        var span = from.Span;
        var kind = span[at++];
        switch (kind)
        {
            case < 0x80:
                return (long)kind;
            case < 0x90:
                return Map(from, kind & 0x0f, ref at);
            case < 0xa0:
                return List(from, kind & 0x0f, ref at);
            case < 0xc0:
                return Text(from, kind & 0x1f, ref at);
            case >= 0xe0:
                return (long)(sbyte)kind;
        }

        return kind switch
        {
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4 => Bytes(from, (int)Number(span, 1, ref at), ref at),
            0xc5 => Bytes(from, (int)Number(span, 2, ref at), ref at),
            0xc6 => Bytes(from, (int)Number(span, 4, ref at), ref at),
            0xca => (double)BitConverter.UInt32BitsToSingle((uint)Number(span, 4, ref at)),
            0xcb => BitConverter.UInt64BitsToDouble(Number(span, 8, ref at)),
            0xcc or 0xcd or 0xce or 0xcf => (long)Number(span, 1 << (kind - 0xcc), ref at),
            0xd0 => (long)(sbyte)Number(span, 1, ref at),
            0xd1 => (long)(short)Number(span, 2, ref at),
            0xd2 => (long)(int)Number(span, 4, ref at),
            0xd3 => (long)Number(span, 8, ref at),
            0xd9 => Text(from, (int)Number(span, 1, ref at), ref at),
            0xda => Text(from, (int)Number(span, 2, ref at), ref at),
            0xdb => Text(from, (int)Number(span, 4, ref at), ref at),
            0xdc => List(from, (int)Number(span, 2, ref at), ref at),
            0xdd => List(from, (int)Number(span, 4, ref at), ref at),
            0xde => Map(from, (int)Number(span, 2, ref at), ref at),
            _ => throw new InvalidDataException($"MessagePack 0x{kind:x2}"),
        };
    }

    private static void Big(List<byte> to, ulong value, int bytes)
    {
        for (var shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        {
            to.Add((byte)(value >> shift));
        }
    }

    private static ulong Number(ReadOnlySpan<byte> from, int bytes, ref int at)
    {
        var number = bytes switch
        {
            1 => from[at],
            2 => BinaryPrimitives.ReadUInt16BigEndian(from[at..]),
            4 => BinaryPrimitives.ReadUInt32BigEndian(from[at..]),
            _ => BinaryPrimitives.ReadUInt64BigEndian(from[at..]),
        };
        at += bytes;
        return number;
    }

    private static string Text(ReadOnlyMemory<byte> from, int length, ref int at) => Encoding.UTF8.GetString(Bytes(from, length, ref at).Span);

    private static ReadOnlyMemory<byte> Bytes(ReadOnlyMemory<byte> from, int length, ref int at)
    {
        at += length;
        return from.Slice(at - length, length);
    }

    private static object?[] List(ReadOnlyMemory<byte> from, int length, ref int at)
    {
        var list = new object?[length];
        for (var i = 0; i < length; i++)
        {
            list[i] = Read(from, ref at);
        }

        return list;
    }

    private static object? Map(ReadOnlyMemory<byte> from, int length, ref int at)
    {
        for (var i = 0; i < 2 * length; i++)
        {
            Read(from, ref at);
        }

        return null;
    }
}
