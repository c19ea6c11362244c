using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Json;

/// <summary>Money as an object: the amount as text (so that no reader makes a binary fraction of it) and the currency's code.</summary>
/// <remarks>Reads <c>{amount, currency}</c> and the <c>{value, currency}</c> that payments use. Writes the first.</remarks>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    private static readonly WireAmountJsonConverter Amounts = new();
    private static readonly CurrencyJsonConverter Currencies = new();

    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Money is an object with amount and currency.");
        WireAmount? amount = null;
        Currency? currency = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isAmount = reader.ValueTextEquals("amount") || reader.ValueTextEquals("value");
            var isCurrency = reader.ValueTextEquals("currency");
            reader.Read();
            if (isAmount) amount = Amounts.Read(ref reader, typeof(WireAmount), options);
            else if (isCurrency) currency = Currencies.Read(ref reader, typeof(Currency), options);
            else reader.Skip();
        }

        return amount is { } found && currency is { } named ? found.In(named) : throw new JsonException("Money needs both amount and currency.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("amount", value.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteString("currency", value.Currency.Code);
        writer.WriteEndObject();
    }
}
