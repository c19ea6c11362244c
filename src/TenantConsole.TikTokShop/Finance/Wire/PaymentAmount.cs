// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Payment amount.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202309/payments</c>.</remarks>
public sealed partial class PaymentAmount
{
    /// <summary>Value: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("value")]
    public WireAmount? Value { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
