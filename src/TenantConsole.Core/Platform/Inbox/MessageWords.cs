using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// Takes what a person wrote out of notifications about messages before they are kept: such words live in protected tables only, where the mirror brings them from the platform itself.
/// </summary>
public static class MessageWords
{
    // NEW_MESSAGE (buyer and shop) and NEW_MESSAGE_LISTENER (creator and seller).
    private const int NewMessage = 14;
    private const int NewMessageListener = 33;

    /// <summary>True for topics whose data holds a person's words.</summary>
    public static bool Has(int topic) => topic is NewMessage or NewMessageListener;

    /// <summary>The same notification with <c>content</c> empty wherever it stands.</summary>
    /// <param name="body">A JSON object.</param>
    /// <exception cref="JsonException">It is not.</exception>
    public static byte[] Emptied(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        var buffer = new ArrayBufferWriter<byte>(body.Length);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(json.RootElement, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    if (property.NameEquals("content"u8))
                        writer.WriteStringValue("");
                    else
                        Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(item, writer);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(element), skipInputValidation: true); // as it came, also text that is no Unicode
                break;
        }
    }
}
