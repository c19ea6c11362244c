using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>An optional moment as milliseconds since 1970, as number or text: fields whose name ends in <c>_millis</c>.</summary>
public sealed class EpochMillisecondsJsonConverter : JsonConverter<DateTimeOffset?>
{
    // 3000-01-01: anything later is a mistake.
    private const long Latest = 32_503_680_000_000;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null || WireText.IsEmpty(ref reader)) return null;
        Span<char> text = stackalloc char[WireText.MaxScalar];
        var length = WireText.Copy(ref reader, text);
        var read = long.TryParse(text[..Math.Max(length, 0)], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= Latest;
        if (!read) throw new JsonException("Not a time in epoch milliseconds.");
        return milliseconds == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } moment) writer.WriteNumberValue(moment.ToUnixTimeMilliseconds());
        else writer.WriteNullValue();
    }
}
