// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package address.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}</c>.</remarks>
public sealed partial class PackageAddress
{
    /// <summary>Full address.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("full_address"), BuyerData]
    public string? FullAddress { get; set; }

    /// <summary>Phone number.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("phone_number"), BuyerData]
    public string? PhoneNumber { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name"), BuyerData]
    public string? Name { get; set; }

    /// <summary>Postal code.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("postal_code"), BuyerData]
    public string? PostalCode { get; set; }

    /// <summary>Address detail.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_detail"), BuyerData]
    public string? AddressDetail { get; set; }

    /// <summary>Region code.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("region_code")]
    public string? RegionCode { get; set; }

    /// <summary>Address line1.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line1"), BuyerData]
    public string? AddressLine1 { get; set; }

    /// <summary>Address line2.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line2"), BuyerData]
    public string? AddressLine2 { get; set; }

    /// <summary>Address line3.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line3"), BuyerData]
    public string? AddressLine3 { get; set; }

    /// <summary>Address line4.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line4"), BuyerData]
    public string? AddressLine4 { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
