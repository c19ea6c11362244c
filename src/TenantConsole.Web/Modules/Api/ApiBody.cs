using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.Core;

namespace TenantConsole.Web.Modules.Api;

/// <summary>Reads the body of a request. A field that is not known is refused: misspelt, it would be left out without a word.</summary>
internal static class ApiBody
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new Kept() },
    };

    /// <summary>Reads it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="problems">The words.</param>
    /// <param name="usual">What a request without a body asks for; null where there must be one.</param>
    public static async Task<Result<T>> ReadAsync<T>(HttpContext http, ApiProblems problems, T? usual = null) where T : class
    {
        if (usual is not null && (http.Request.ContentLength is 0 || (http.Request.ContentLength is null && !http.Request.HasJsonContentType())))
            return usual;
        try
        {
            if ((await JsonSerializer.DeserializeAsync<T>(http.Request.Body, Strict, http.RequestAborted) ?? usual) is { } body)
                return body;
            return problems.BadBody(null);
        }
        catch (JsonException broken)
        {
            return problems.BadBody(broken.Path?.TrimStart('$', '.'));
        }
    }

    /// <summary>Text that can be kept: the database takes every character but NUL.</summary>
    private sealed class Kept : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text && text.Contains('\0', StringComparison.Ordinal) ? throw new JsonException() : reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
