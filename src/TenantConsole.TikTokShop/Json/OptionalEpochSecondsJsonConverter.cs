using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>An optional moment. Absent, null, zero and the empty text all mean that it has not happened.</summary>
public sealed class OptionalEpochSecondsJsonConverter : JsonConverter<DateTimeOffset?>
{
    private static readonly EpochSecondsJsonConverter Moments = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null || WireText.IsEmpty(ref reader)) return null;
        var moment = Moments.Read(ref reader, typeof(DateTimeOffset), options);
        return moment == DateTimeOffset.UnixEpoch ? null : moment;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } moment) Moments.Write(writer, moment, options);
        else writer.WriteNullValue();
    }
}
