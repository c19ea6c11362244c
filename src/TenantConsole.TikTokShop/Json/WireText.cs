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
}
