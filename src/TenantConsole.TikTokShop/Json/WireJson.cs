using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TenantConsole.TikTokShop.Json;

/// <summary>How the answers of authorisation are read: generated code, no reflection. The areas of the API have their own contexts, made by the tool.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(EpochSecondsJsonConverter)])]
[JsonSerializable(typeof(TokenGrant))]
[JsonSerializable(typeof(AuthorizedShopsData))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Reads a data object. Absent data is an empty object, as the platform has it.</summary>
    /// <exception cref="JsonException">It is not what the record expects.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> data, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(data.IsEmpty ? "{}"u8 : data.Span, type) ?? throw new JsonException("The data is null.");
}
