using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>Takes whatever tells of a person out of an object's JSON, by the names of fields at any depth; everything else stays byte for byte .</summary>
/// <remarks>
/// The searches of these kinds name few people today, but the platform adds fields without warning: one that speaks of a buyer or a recipient goes by its name alone,
/// unless it only says yes or no.
/// </remarks>
public static class PersonalFields
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "user_id", "user_name", "username", "nickname", "avatar", "email", "phone", "phone_number", "mobile", "first_name", "last_name", "cpf", "cpf_name",
        "shipping_address", "sender_address", "address_detail", "address_line1", "address_line2", "address_line3", "address_line4", "postal_code",
        "bank_account", // of a payment: whose money it is
        "creator_username", "creator_user_id", "creator_open_id", // of an order that a creator brought
        "seller_note", "comment", "comments", "message", "remark", // what somebody wrote
    ]);

    private static readonly string[] Beginnings = ["buyer_", "recipient_"];

    /// <summary>The JSON without them; the same bytes when there are none.</summary>
    /// <exception cref="JsonException">It is not a JSON object.</exception>
    public static ReadOnlyMemory<byte> RemoveFrom(ReadOnlyMemory<byte> json)
    {
        if (!HasAny(json.Span))
            return json;
        var output = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true }))
        {
            var reader = new Utf8JsonReader(json.Span);
            reader.Read();
            Copy(ref reader, writer, json.Span);
        }

        return output.WrittenMemory;
    }

    private static bool HasAny(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object of the platform is a JSON object.");
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && IsPersonal(reader))
                return true;
        }

        return false;
    }

    // The reader stands on the name and stays there: a copy looks at the value.
    private static bool IsPersonal(Utf8JsonReader reader)
    {
        var name = reader.GetString()!;
        if (Names.Contains(name))
            return true;
        if (!Array.Exists(Beginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal)))
            return false;
        reader.Read();
        return reader.TokenType is not (JsonTokenType.True or JsonTokenType.False);
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer, ReadOnlySpan<byte> source)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    if (IsPersonal(reader))
                    {
                        reader.Read();
                        reader.Skip();
                        continue;
                    }

                    writer.WritePropertyName(reader.GetString()!);
                    reader.Read();
                    Copy(ref reader, writer, source);
                }

                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    Copy(ref reader, writer, source);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(source[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
                break;
        }
    }
}
