using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>An amount with its currency, as it stands in many of the platform's objects: <c>{amount, currency}</c>. Either may be absent.</summary>
public sealed class CurrencyAmount
{
    /// <summary>The amount, in whole units of the currency beside it.</summary>
    [JsonPropertyName("amount")]
    public WireAmount? Amount { get; set; }

    /// <summary>Its currency.</summary>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>For the wire.</summary>
    public static CurrencyAmount Of(Money money) => new() { Amount = WireAmount.Of(money), Currency = money.Currency };

    /// <summary>As money; null when there is no amount.</summary>
    /// <exception cref="InvalidOperationException">There is an amount but no currency: it means nothing, and must not become zero.</exception>
    public Money? ToMoney() => Amount.In(Currency);
}
