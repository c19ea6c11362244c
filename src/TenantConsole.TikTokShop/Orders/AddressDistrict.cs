using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>One level of an address.</summary>
/// <remarks>Filled by the serialiser; it prints no content, since that would put buyers into logs. Source: section 7.2 of our facts.</remarks>
public sealed class AddressDistrict
{
    /// <summary><c>L0</c> is the country, then downwards.</summary>
    [JsonPropertyName("address_level")]
    public string? AddressLevel { get; set; }

    /// <summary>What the level is called.</summary>
    [JsonPropertyName("address_level_name")]
    public string? AddressLevelName { get; set; }

    /// <summary>The place.</summary>
    [JsonPropertyName("address_name"), BuyerData]
    public string? AddressName { get; set; }

    /// <summary>Its ISO code, where there is one.</summary>
    [JsonPropertyName("iso_code")]
    public string? IsoCode { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
