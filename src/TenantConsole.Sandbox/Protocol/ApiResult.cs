using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>What a call comes to: an error, or a writer of what belongs into the data object.</summary>
internal readonly record struct ApiResult(ApiError? Error, Action<Utf8JsonWriter>? WriteData)
{
    /// <summary>Property names become the platform's, in snake case; null means that the field is absent.</summary>
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly ApiResult Empty = new(null, null);

    public static implicit operator ApiResult(ApiError error) => new(error, null);

    public static ApiResult Data(Action<Utf8JsonWriter> write) => new(null, write);

    /// <summary>The data object from an object, commonly an anonymous one.</summary>
    public static ApiResult Of(object data)
    {
        // Written now, under the shop's gate, not when the answer goes out.
        var element = JsonSerializer.SerializeToElement(data, Json);
        return new(null, json =>
        {
            foreach (var property in element.EnumerateObject()) property.WriteTo(json);
        });
    }
}
