using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>The platform's field names under which a notification may hold something about a person, and a body without what stands there .</summary>
public static class PersonalFields
{
    /// <summary>What stands instead.</summary>
    public const string Mask = "•••";

    // Parts of names, so that a new field such as recipient_phone_number is covered before anybody has heard of it.
    private static readonly string[] Parts =
        ["name", "phone", "mail", "address", "content", "message", "text", "nick", "avatar", "buyer", "recipient", "receiver", "sender", "user_id", "postal", "zip", "city", "tax", "cpf", "birth", "remark", "note", "open_id"];

    // Ids of things and words of the platform that would be caught by their parts.
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "message_id", "changed_fields", "sc_type", "msg_type", "return_reason_code" };

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>True for a field that may hold something about a person.</summary>
    public static bool IsOne(string name) => !Kept.Contains(name) && Parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>A body for people to read: indented, and masked wherever a field may hold something about a person.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static string Masked(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        var output = new ArrayBufferWriter<byte>(body.Length * 2);
        using (var writer = new Utf8JsonWriter(output, Indented))
            Write(json.RootElement, writer, masked: false);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer, bool masked)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer, masked || IsOne(property.Name));
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(item, writer, masked);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String or JsonValueKind.Number when masked:
                writer.WriteStringValue(Mask);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
