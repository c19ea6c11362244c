// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Warehouse address.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /logistics/202309/warehouses</c>.</remarks>
public sealed partial class WarehouseAddress
{
    /// <summary>Region.</summary>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>State.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    /// <summary>City.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary>Distict.</summary>
    [JsonPropertyName("distict")]
    public string? District { get; set; }

    /// <summary>Town.</summary>
    [JsonPropertyName("town")]
    public string? Town { get; set; }

    /// <summary>Contact person.</summary>
    [JsonPropertyName("contact_person")]
    public string? ContactPerson { get; set; }

    /// <summary>First name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>First name local script.</summary>
    [JsonPropertyName("first_name_local_script")]
    public string? FirstNameLocalScript { get; set; }

    /// <summary>Last name local script.</summary>
    [JsonPropertyName("last_name_local_script")]
    public string? LastNameLocalScript { get; set; }

    /// <summary>Postal code.</summary>
    [JsonPropertyName("postal_code")]
    public string? PostalCode { get; set; }

    /// <summary>Full address.</summary>
    [JsonPropertyName("full_address")]
    public string? FullAddress { get; set; }

    /// <summary>Region code.</summary>
    [JsonPropertyName("region_code")]
    public string? RegionCode { get; set; }

    /// <summary>Phone number.</summary>
    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }

    /// <summary>Address line1.</summary>
    [JsonPropertyName("address_line1")]
    public string? AddressLine1 { get; set; }

    /// <summary>Address line2.</summary>
    [JsonPropertyName("address_line2")]
    public string? AddressLine2 { get; set; }

    /// <summary>Address line3.</summary>
    [JsonPropertyName("address_line3")]
    public string? AddressLine3 { get; set; }

    /// <summary>Address line4.</summary>
    [JsonPropertyName("address_line4")]
    public string? AddressLine4 { get; set; }

    /// <summary>Geolocation.</summary>
    [JsonPropertyName("geolocation")]
    public Geolocation? Geolocation { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
