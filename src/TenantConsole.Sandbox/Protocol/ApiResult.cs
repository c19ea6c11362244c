using System.Text.Json;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>What a call comes to: an error, or a writer of the data object.</summary>
internal readonly record struct ApiResult(ApiError? Error, Action<Utf8JsonWriter>? WriteData)
{
    public static implicit operator ApiResult(ApiError error) => new(error, null);

    public static ApiResult Data(Action<Utf8JsonWriter> write) => new(null, write);
}
