using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>A currency is its code on the wire. Blanks around it are let pass, because the platform sends some.</summary>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A currency is a text such as GBP.");
        Span<char> text = stackalloc char[WireText.MaxScalar];
        var length = WireText.Copy(ref reader, text);
        if (length >= 0 && Currency.TryParse(text[..length].Trim(), out var currency)) return currency;
        throw new JsonException("Not a known ISO 4217 currency code.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
