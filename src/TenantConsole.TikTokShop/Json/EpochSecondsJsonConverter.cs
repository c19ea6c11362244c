using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>A moment as whole seconds since 1970, as number or text.</summary>
public sealed class EpochSecondsJsonConverter : JsonConverter<DateTimeOffset>
{
    // 3000-01-01: anything later is milliseconds or a mistake.
    private const long Latest = 32_503_680_000;

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var moment) ? moment : throw new JsonException("Not a time in epoch seconds.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeSeconds());

    internal static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset moment)
    {
        if (WireText.TryGetPlain(ref reader, out var plain))
        {
            var whole = Utf8Parser.TryParse(plain, out long number, out var used) && used == plain.Length && number is >= 0 and <= Latest && plain[0] != '+';
            moment = whole ? DateTimeOffset.FromUnixTimeSeconds(number) : default;
            return whole;
        }

        Span<char> text = stackalloc char[WireText.MaxScalar];
        var length = WireText.Copy(ref reader, text);
        var read = long.TryParse(text[..Math.Max(length, 0)], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Latest;
        moment = read ? DateTimeOffset.FromUnixTimeSeconds(seconds) : default;
        return read;
    }
}
