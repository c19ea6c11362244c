using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>An optional moment that a few fields want as text: seconds since 1970 in quotation marks. Reads both, writes text.</summary>
public sealed class EpochSecondsTextJsonConverter : JsonConverter<DateTimeOffset?>
{
    private static readonly OptionalEpochSecondsJsonConverter Moments = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Moments.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } moment) writer.WriteStringValue(moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        else writer.WriteNullValue();
    }
}
