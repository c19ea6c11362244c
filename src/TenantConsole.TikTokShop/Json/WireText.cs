using System.Text;
using System.Text.Json;

namespace TenantConsole.TikTokShop.Json;

/// <summary>Short scalars that the platform writes sometimes as text and sometimes as a number.</summary>
internal static class WireText
{
    /// <summary>Longer than any id, time or amount.</summary>
    public const int MaxScalar = 64;

    /// <summary>
    /// Copies the characters of a text or number token, without allocating and without going through a binary number. Gives their count, or -1 when
    /// the token is something else or too long.
    /// </summary>
    public static int Copy(ref Utf8JsonReader reader, scoped Span<char> buffer)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > buffer.Length) return -1;
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.CopyString(buffer),
            JsonTokenType.Number => Encoding.UTF8.GetChars(reader.ValueSpan, buffer),
            _ => -1,
        };
    }

    /// <summary>True for the empty text.</summary>
    public static bool IsEmpty(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && reader.ValueSpan.IsEmpty;

    /// <summary>The bytes of a text without escapes, or of a number: nearly every value. False for all else, which <see cref="Copy"/> may still read.</summary>
    public static bool TryGetPlain(ref Utf8JsonReader reader, out ReadOnlySpan<byte> bytes)
    {
        var plain = !reader.HasValueSequence && !reader.ValueIsEscaped && (reader.TokenType is JsonTokenType.String or JsonTokenType.Number);
        bytes = plain ? reader.ValueSpan : default;
        return plain;
    }
}
