using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>Reads a secret from the platform's answer. Refuses to write one: secrets are stored encrypted, by name, never as part of some object's JSON.</summary>
/// <typeparam name="TSecret">The kind of secret.</typeparam>
public sealed class SecretTextJsonConverter<TSecret> : JsonConverter<TSecret>
    where TSecret : struct, ISecretText<TSecret>
{
    /// <inheritdoc/>
    public override TSecret Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)
            ? TSecret.Of(text)
            : throw new JsonException($"{typeof(TSecret).Name} is missing.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TSecret value, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(TSecret).Name} is a secret and is not written as JSON.");
}
