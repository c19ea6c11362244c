using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>
/// Reads an id written as text or as a JSON number (both occur: section 3.3 of the platform's facts) by its digits, never through a
/// floating-point number, which would lose the last ones. Writes text.
/// </summary>
/// <typeparam name="TId">The kind of id.</typeparam>
public sealed class PlatformIdJsonConverter<TId> : JsonConverter<TId>
    where TId : struct, IPlatformId<TId>
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (WireText.TryGetPlain(ref reader, out var plain) && plain.Length is > 0 and <= PlatformId.MaxLength && plain.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            return TId.Parse(Encoding.ASCII.GetString(plain), null);
        Span<char> text = stackalloc char[WireText.MaxScalar];
        var length = WireText.Copy(ref reader, text);
        return length > 0 && PlatformId.IsValid(text[..length])
            ? TId.Parse(new string(text[..length]), null)
            : throw new JsonException($"Not a {typeof(TId).Name}: 1 to {PlatformId.MaxLength} digits.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TId.TryParse(reader.GetString(), null, out var id) ? id : throw new JsonException($"Not a {typeof(TId).Name}.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
