using System.Buffers.Binary;
using System.IO.Compression;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>Checks a PNG to its last pixel and keeps only the parts that draw: no texts, no times, nothing behind its end (ISO/IEC 15948).</summary>
internal static class PngLogo
{
    private const int Smallest = 16;
    private const int Largest = 2_000;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private static readonly string[] Kept = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"];

    // first column, first row, steps across and down of each pass of an interlaced image
    private static readonly (int X, int Y, int Dx, int Dy)[] Passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static Result<LogoImage> Read(ReadOnlySpan<byte> file)
    {
        using var clean = new MemoryStream(file.Length);
        using var pixels = new MemoryStream();
        clean.Write(Signature);
        var (at, first, ended, expected) = (Signature.Length, true, false, 0L);
        while (!ended)
        {
            if (at + 12 > file.Length)
                return BrandProblems.LogoPng("cut");
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                return BrandProblems.LogoPng("cut");
            var chunk = file.Slice(at, (int)length + 12);
            var type = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            var data = chunk.Slice(8, (int)length);
            if (Crc(chunk.Slice(4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]))
                return BrandProblems.LogoPng("sum");
            if (first != (type == "IHDR"))
                return BrandProblems.LogoPng("chunks");
            if (first)
            {
                var size = Header(data);
                if (!size.Ok)
                    return size.Problem;
                (first, expected) = (false, size.Value);
            }

            if (type == "IDAT")
                pixels.Write(data);
            ended = type == "IEND";
            if (Kept.Contains(type))
                clean.Write(chunk);
            at += chunk.Length;
        }

        return Inflated(pixels, expected) ? new LogoImage(LogoImage.Png, clean.ToArray(), []) : BrandProblems.LogoPng("pixels");
    }

    /// <summary>How many bytes the pixels must have once inflated.</summary>
    private static Result<long> Header(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
            return BrandProblems.LogoPng("chunks");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        var (depth, color, interlaced) = (data[8], data[9], data[12]);
        if (width is < Smallest or > Largest || height is < Smallest or > Largest)
            return BrandProblems.LogoPngSize(width, height);
        var samples = color switch { 0 or 3 => 1, 4 => 2, 2 => 3, 6 => 4, _ => 0 };
        var known = (color, depth) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
        if (samples == 0 || !known || interlaced > 1)
            return BrandProblems.LogoPng("kind");
        var bits = samples * depth;
        return interlaced == 0
            ? Bytes(width, height, bits)
            : Passes.Sum(p => Bytes((width - p.X + p.Dx - 1) / p.Dx, (height - p.Y + p.Dy - 1) / p.Dy, bits));
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }

    // each row has a byte for its filter
    private static long Bytes(long width, long height, int bits) => width == 0 || height == 0 ? 0 : height * (1 + (((width * bits) + 7) / 8));

    private static bool Inflated(MemoryStream pixels, long expected)
    {
        pixels.Position = 0;
        try
        {
            using var inflate = new ZLibStream(pixels, CompressionMode.Decompress);
            var (count, buffer) = (0L, new byte[8_192]);
            // never more than one buffer beyond what the header says: a small file cannot become a large one
            while (count <= expected && inflate.Read(buffer) is > 0 and var read)
                count += read;
            return count == expected;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
