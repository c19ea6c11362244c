using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>Reads an amount written as text or as a JSON number, always exactly: a number is taken by its digits, never as a binary fraction.</summary>
/// <remarks>Blanks around the digits are let pass, because the platform sends some.</remarks>
public sealed class WireAmountJsonConverter : JsonConverter<WireAmount>
{
    /// <inheritdoc/>
    public override WireAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (WireText.TryGetPlain(ref reader, out var plain) && WireAmount.TryParse(plain, out var exact)) return exact;
        Span<char> text = stackalloc char[WireText.MaxScalar];
        var length = WireText.Copy(ref reader, text);
        return length > 0 && !text[..length].IsWhiteSpace() && WireAmount.TryParse(text[..length].Trim(), out var amount)
            ? amount
            : throw new JsonException("Not a decimal amount such as \"12.50\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WireAmount value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
