using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>What type a field of a request has and, if it is an object, which fields are known of it. Others are ignored, as on the platform.</summary>
internal sealed record RequestShape(string Type, IReadOnlyDictionary<string, RequestShape> Fields)
{
    /// <summary>Reads "fields" as the specification writes them.</summary>
    public static Dictionary<string, RequestShape> Read(JsonElement fields)
    {
        var read = new Dictionary<string, RequestShape>(StringComparer.Ordinal);
        if (fields.ValueKind != JsonValueKind.Object) return read;
        foreach (var field in fields.EnumerateObject())
        {
            if (field.Value.TryGetProperty("type", out var type)) read[field.Name] = new RequestShape(type.GetString()!, Read(field.Value.TryGetProperty("fields", out var inner) ? inner : default));
        }
        return read;
    }

    /// <summary>What is wrong with an object's fields, in a sentence that names the field; null when nothing is.</summary>
    public static string? Wrong(JsonElement value, IReadOnlyDictionary<string, RequestShape> fields, string path = "")
    {
        foreach (var property in value.EnumerateObject())
        {
            if (fields.TryGetValue(property.Name, out var shape) && property.Value.ValueKind != JsonValueKind.Null && shape.Wrong(property.Value, path + property.Name) is { } wrong) return wrong;
        }
        return null;
    }

    private string? Wrong(JsonElement value, string path) => Type.EndsWith("[]", StringComparison.Ordinal) ? WrongList(value, path) : WrongItem(value, Type, path);

    private string? WrongList(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array) return $"{path} must be a list";
        var at = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (WrongItem(item, Type[..^2], string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]")) is { } wrong) return wrong;
            at++;
        }
        return null;
    }

    private string? WrongItem(JsonElement value, string type, string path) => type switch
    {
        // Some clients send ids as numbers, and numbers as texts.
        "string" => value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? null : $"{path} must be a string",
        "integer" => IsWhole(value) ? null : $"{path} must be a whole number",
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : $"{path} must be true or false",
        "object" => value.ValueKind == JsonValueKind.Object ? Wrong(value, Fields, path + ".")
            // PHP writes an object without members so.
            : value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0 ? null
            : $"{path} must be an object",
        _ => null,
    };

    private static bool IsWhole(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out _),
        JsonValueKind.String => long.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
