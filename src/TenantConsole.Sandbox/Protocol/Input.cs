using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>A JSON object that a caller sent, read field by field; what has the wrong shape refuses the call and names the field.</summary>
internal readonly struct Input(JsonElement root, string path = "")
{
    /// <summary>An absent body, an empty object and an empty array all mean that nothing was said.</summary>
    public static Input Parse(ReadOnlyMemory<byte> body)
    {
        if (body.Span.Trim(" \r\n\t"u8).IsEmpty) return default;
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(body);
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new Refusal(ApiError.WrongBody("The body is not valid JSON."));
        }
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() == 0) return default;
        return root.ValueKind == JsonValueKind.Object ? new Input(root) : throw new Refusal(ApiError.WrongBody("The body must be a JSON object."));
    }

    public bool Has(string name) => Value(name) is not null;

    public string? Text(string name, int most = 10_000)
    {
        if (Value(name) is not { } value) return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            // Some clients send ids as numbers.
            JsonValueKind.Number when value.TryGetInt64(out _) => value.GetRawText(),
            _ => throw new Refusal($"{path}{name} must be a string"),
        };
        if (text.Length > most) throw new Refusal($"{path}{name} may have at most {most.ToString(CultureInfo.InvariantCulture)} characters");
        return text.Length > 0 ? text : null;
    }

    public string NeedText(string name, int most = 10_000) => Text(name, most) ?? throw new Refusal($"{path}{name} is required");

    public string? OneOf(string name, params ReadOnlySpan<string> choices)
    {
        if (Text(name) is not { } text) return null;
        foreach (var choice in choices)
        {
            if (choice == text) return text;
        }
        throw new Refusal($"{path}{name} must be one of {string.Join(", ", choices)}");
    }

    public string NeedOneOf(string name, params ReadOnlySpan<string> choices) => OneOf(name, choices) ?? throw new Refusal($"{path}{name} is required");

    public long? Number(string name, long low = 0, long high = long.MaxValue)
    {
        if (Value(name) is not { } value) return null;
        var whole = value.ValueKind == JsonValueKind.Number ? value.TryGetInt64(out var number)
            : long.TryParse(value.ValueKind == JsonValueKind.String ? value.GetString() : null, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        if (!whole || number < low || number > high) throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"{path}{name} must be a whole number{(high == long.MaxValue ? "" : $" from {low} to {high}")}"));
        return number;
    }

    /// <summary>Epoch seconds. Zero counts as not given: clients whose language has no absent numbers send it.</summary>
    public long? Time(string name) => Number(name) is { } time and > 0 ? time : null;

    public bool? Flag(string name) => Value(name)?.ValueKind switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new Refusal($"{path}{name} must be true or false"),
    };

    /// <summary>An id as the platform writes it, in digits; -1 for one that cannot be any.</summary>
    public long? Id(string name) => Text(name) is { } text ? ParseId(text) : null;

    public static long ParseId(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    public string[] Texts(string name, int most = 100)
    {
        if (Value(name) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))) throw new Refusal($"{path}{name} must be a list of strings");
        if (value.GetArrayLength() > most) throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"{path}{name} may hold at most {most}"));
        return [.. value.EnumerateArray().Select(item => item.ToString())];
    }

    /// <summary>A list of words of an enumeration, such as a filter has.</summary>
    public string[] Words(string name, params ReadOnlySpan<string> choices)
    {
        var texts = Texts(name);
        foreach (var text in texts)
        {
            if (!choices.Contains(text)) throw new Refusal($"{path}{name} must hold some of {string.Join(", ", choices)}");
        }
        return texts;
    }

    /// <summary>An empty array counts as not given: so PHP writes an object without members.</summary>
    public Input? Object(string name)
    {
        if (Value(name) is not { } value || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0)) return null;
        return value.ValueKind == JsonValueKind.Object ? new Input(value, $"{path}{name}.") : throw new Refusal($"{path}{name} must be an object");
    }

    public Input[] Objects(string name, int most = 100)
    {
        if (Value(name) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object)) throw new Refusal($"{path}{name} must be a list of objects");
        if (value.GetArrayLength() > most) throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"{path}{name} may hold at most {most}"));
        var at = path;
        return [.. value.EnumerateArray().Select((item, i) => new Input(item, string.Create(CultureInfo.InvariantCulture, $"{at}{name}[{i}].")))];
    }

    private JsonElement? Value(string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
