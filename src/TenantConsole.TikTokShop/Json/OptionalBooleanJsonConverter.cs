using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>An optional yes or no, which the platform now and then writes as a text. The empty text is nothing.</summary>
public sealed class OptionalBooleanJsonConverter : JsonConverter<bool?>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.String => OfText(reader.GetString()!.Trim()),
        _ => throw new JsonException("Not a yes or no."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        if (value is { } set) writer.WriteBooleanValue(set);
        else writer.WriteNullValue();
    }

    private static bool? OfText(string text)
    {
        if (text.Length == 0) return null;
        return bool.TryParse(text, out var value) ? value : throw new JsonException("Not a yes or no.");
    }
}
