using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>An optional value for which the platform writes the empty text as often as nothing at all. Any other text must be a proper value.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TConverter">How the value itself is read.</typeparam>
public sealed class OptionalJsonConverter<T, TConverter> : JsonConverter<T?>
    where T : struct
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Inner = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null || WireText.IsEmpty(ref reader)
            ? null
            : Inner.Read(ref reader, typeof(T), options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } set) Inner.Write(writer, set, options);
        else writer.WriteNullValue();
    }
}
