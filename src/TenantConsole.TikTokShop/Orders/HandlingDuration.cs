using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>How long the seller may take to hand an order over.</summary>
/// <remarks>Filled by the serialiser; it prints no content, since that would put buyers into logs. Source: section 7.2 of our facts.</remarks>
public sealed class HandlingDuration
{
    /// <summary>How many days.</summary>
    [JsonPropertyName("days")]
    public int? Days { get; set; }

    /// <summary><c>BUSINESS_DAY</c> (default) or <c>CALENDAR_DAY</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
