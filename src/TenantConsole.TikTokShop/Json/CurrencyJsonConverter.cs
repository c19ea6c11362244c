using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>A currency is its code on the wire.</summary>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A currency is a text such as GBP.");
        Span<char> code = stackalloc char[3];
        if (!reader.HasValueSequence && !reader.ValueIsEscaped && reader.ValueSpan.Length == 3)
        {
            reader.CopyString(code);
            if (Currency.TryParse(code, out var currency)) return currency;
        }

        throw new JsonException("Not a known ISO 4217 currency code.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
