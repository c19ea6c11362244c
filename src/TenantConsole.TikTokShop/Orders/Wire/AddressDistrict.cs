// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>One level of an address.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class AddressDistrict
{
    /// <summary>What the level is called.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_level_name")]
    public string? AddressLevelName { get; set; }

    /// <summary>The place.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_name"), BuyerData]
    public string? AddressName { get; set; }

    /// <summary><c>L0</c> is the country, then downwards.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_level")]
    public string? AddressLevel { get; set; }

    /// <summary>Its ISO code, where there is one.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("iso_code")]
    public string? IsoCode { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
