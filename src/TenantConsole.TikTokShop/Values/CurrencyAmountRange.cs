using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>From one amount to another of the same currency; the platform shows figures of others so, instead of exactly.</summary>
public sealed class CurrencyAmountRange
{
    /// <summary>The lower end.</summary>
    [JsonPropertyName("minimum_amount")]
    public WireAmount? MinimumAmount { get; set; }

    /// <summary>The upper end.</summary>
    [JsonPropertyName("maximum_amount")]
    public WireAmount? MaximumAmount { get; set; }

    /// <summary>The currency of both.</summary>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>The range as the platform writes it for people, where it does.</summary>
    [JsonPropertyName("formatted_range")]
    public string? FormattedRange { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
