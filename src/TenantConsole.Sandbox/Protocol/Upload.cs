using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>A file that came as multipart/form-data, with the plain fields beside it. It is known by its hash; nothing is kept of it.</summary>
internal sealed record Upload(byte[] Data, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The address-like name that later calls use; the same file has the same one.</summary>
    public string Uri => $"tos-sandbox/{Convert.ToHexStringLower(SHA256.HashData(Data))[..32]}";

    public static Upload? Read(ApiCall call)
    {
        if (!MediaTypeHeaderValue.TryParse(call.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary) return null;
        byte[]? data = null;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var reader = new MultipartReader(boundary, new MemoryStream(call.Body.ToArray()));
            // All of it is in memory, so these tasks are done when they are made.
            while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
                using var memory = new MemoryStream();
                section.Body.CopyTo(memory);
                var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
                if (name == "data") data = memory.ToArray();
                else fields[name] = System.Text.Encoding.UTF8.GetString(memory.ToArray());
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return null;
        }
        return data is null ? null : new Upload(data, fields);
    }

    /// <summary>Width and height by the file's own head; null when it is no PNG, JPEG or WebP.</summary>
    public (int Width, int Height)? Size()
    {
        var data = Data.AsSpan();
        if (data.Length >= 24 && data.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
            return (BinaryPrimitives.ReadInt32BigEndian(data[16..]), BinaryPrimitives.ReadInt32BigEndian(data[20..]));
        if (data.Length >= 30 && data.StartsWith("RIFF"u8) && data[8..].StartsWith("WEBP"u8))
            return data[12..].StartsWith("VP8X"u8) ? (1 + (data[24] | data[25] << 8 | data[26] << 16), 1 + (data[27] | data[28] << 8 | data[29] << 16)) : (800, 800);
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8) return null;
        for (var at = 2; at + 9 < data.Length && data[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]))
        {
            if (data[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(data[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(data[(at + 5)..]));
        }
        return null;
    }
}
