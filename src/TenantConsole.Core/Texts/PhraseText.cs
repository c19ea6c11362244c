using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TenantConsole.Core.Texts;

/// <summary>How a phrase is kept in a column of text: JSON that begins with <see cref="Mark"/>, which no plain text does.</summary>
internal static class PhraseText
{
    private const string Mark = "{\"say\":";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static object Kept(object? argument) => argument switch
    {
        null => "",
        int number => (long)number,
        string or long or decimal or DateOnly or Phrase => argument,
        DateTimeOffset at => at.ToUniversalTime(),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "",
    };

    public static string Write(string code, IReadOnlyList<object> arguments)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            Write(json, code, arguments);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static (string Code, IReadOnlyList<object> Arguments)? Read(string stored)
    {
        if (!stored.StartsWith(Mark, StringComparison.Ordinal))
            return null;
        try
        {
            using var document = JsonDocument.Parse(stored);
            return Read(document.RootElement);
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return null; // shown as it is: better than no page
        }
    }

    private static (string Code, IReadOnlyList<object> Arguments) Read(JsonElement phrase) =>
        (phrase.GetProperty("say").GetString()!, phrase.TryGetProperty("with", out var with) ? [.. with.EnumerateArray().Select(Argument)] : []);

    private static object Argument(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? (object)whole : value.GetDecimal(), // a count that became a decimal would choose no form
        JsonValueKind.Object when value.TryGetProperty("at", out var at) => at.GetDateTimeOffset(),
        JsonValueKind.Object when value.TryGetProperty("on", out var on) => DateOnly.ParseExact(on.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        JsonValueKind.Object => Phrase.Read(value.GetRawText()),
        _ => value.GetString() ?? "",
    };

    private static void Write(Utf8JsonWriter json, string code, IReadOnlyList<object> arguments)
    {
        json.WriteStartObject();
        json.WriteString("say", code);
        if (arguments.Count > 0)
        {
            json.WriteStartArray("with");
            foreach (var argument in arguments)
                Write(json, argument);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object argument)
    {
        switch (argument)
        {
            case long number: json.WriteNumberValue(number); break;
            // The point tells a decimal from a whole number when it is read.
            case decimal number: json.WriteRawValue(number == decimal.Truncate(number) ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Truncate(number)}.0") : number.ToString(CultureInfo.InvariantCulture)); break;
            case DateTimeOffset at: json.WriteStartObject(); json.WriteString("at", at); json.WriteEndObject(); break;
            case DateOnly day: json.WriteStartObject(); json.WriteString("on", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); json.WriteEndObject(); break;
            case Phrase { Code: { } code } phrase: Write(json, code, phrase.Arguments); break;
            default: json.WriteStringValue(argument.ToString()); break;
        }
    }
}
