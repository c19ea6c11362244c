using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>What the buyer asked of the carrier.</summary>
/// <remarks>Filled by the serialiser; it prints no content, since that would put buyers into logs. Source: section 7.2 of our facts.</remarks>
public sealed class DeliveryPreferences
{
    /// <summary>Such as a neighbour or a porch.</summary>
    [JsonPropertyName("drop_off_location"), BuyerData]
    public string? DropOffLocation { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
