// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Warehouse address.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /logistics/202309/warehouses</c>.</remarks>
public sealed partial class WarehouseAddress
{
    /// <summary>Region.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>State.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    /// <summary>City.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Distict.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("distict")]
    public string? District { get; set; }

    /// <summary>Town.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("town")]
    public string? Town { get; set; }

    /// <summary>Contact person.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("contact_person")]
    public string? ContactPerson { get; set; }

    /// <summary>First name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>First name local script.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("first_name_local_script")]
    public string? FirstNameLocalScript { get; set; }

    /// <summary>Last name local script.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("last_name_local_script")]
    public string? LastNameLocalScript { get; set; }

    /// <summary>Postal code.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("postal_code")]
    public string? PostalCode { get; set; }

    /// <summary>Full address.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("full_address")]
    public string? FullAddress { get; set; }

    /// <summary>Region code.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("region_code")]
    public string? RegionCode { get; set; }

    /// <summary>Phone number.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }

    /// <summary>Address line1.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line1")]
    public string? AddressLine1 { get; set; }

    /// <summary>Address line2.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line2")]
    public string? AddressLine2 { get; set; }

    /// <summary>Address line3.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line3")]
    public string? AddressLine3 { get; set; }

    /// <summary>Address line4.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address_line4")]
    public string? AddressLine4 { get; set; }

    /// <summary>Geolocation.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("geolocation")]
    public Geolocation? Geolocation { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
