using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>Takes what tells about a person out of an order's raw JSON, so that the rest can be kept as it came.</summary>
public static class BuyerData
{
    // Looked up at the level of the order only: a line has nothing personal, and of the address nothing stays but the country.
    private static readonly JsonEncodedText[] OfOrder = [.. NamesOf(typeof(Order)).Select(name => JsonEncodedText.Encode(name))];

    /// <summary>
    /// Copies an order without the fields marked <see cref="BuyerDataAttribute"/>. Of the address only <c>region_code</c> stays, which lists and taxes need.
    /// Unknown fields of the order and its lines are kept; those of the address are dropped, because they are most likely personal.
    /// </summary>
    /// <param name="order">The raw JSON of one order.</param>
    /// <exception cref="JsonException">It is not a JSON object.</exception>
    public static byte[] RemoveFrom(ReadOnlySpan<byte> order)
    {
        var output = new ArrayBufferWriter<byte>(order.Length);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        var reader = new Utf8JsonReader(order);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("An order is a JSON object.");
        writer.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("recipient_address")) CopyAddress(ref reader, writer);
            else if (IsAny(ref reader, OfOrder)) SkipValue(ref reader);
            else CopyProperty(ref reader, writer, order);
        }

        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    private static void CopyAddress(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        writer.WriteStartObject("recipient_address"u8);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var keep = reader.ValueTextEquals("region_code");
            reader.Read();
            if (keep && reader.TokenType == JsonTokenType.String) writer.WriteString("region_code"u8, reader.GetString());
            else reader.Skip();
        }

        writer.WriteEndObject();
    }

    private static void CopyProperty(ref Utf8JsonReader reader, Utf8JsonWriter writer, ReadOnlySpan<byte> source)
    {
        writer.WritePropertyName(reader.GetString()!);
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        writer.WriteRawValue(source[start..(int)reader.BytesConsumed], skipInputValidation: true);
    }

    private static void SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static bool IsAny(ref Utf8JsonReader reader, JsonEncodedText[] names)
    {
        foreach (var name in names)
            if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                return true;
        return false;
    }

    private static IEnumerable<string> NamesOf(Type record) => record.GetProperties()
        .Where(p => p.GetCustomAttribute<BuyerDataAttribute>() is not null)
        .Select(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name);
}
