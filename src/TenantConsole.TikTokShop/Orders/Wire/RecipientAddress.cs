// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>Where an order goes. Partly or wholly masked with asterisks outside shipping states.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class RecipientAddress
{
    /// <summary>Everything in one text.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("full_address"), BuyerData]
    public string? FullAddress { get; set; }

    /// <summary>Telephone.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("phone_number"), BuyerData]
    public string? PhoneNumber { get; set; }

    /// <summary>Full name.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("name"), BuyerData]
    public string? Name { get; set; }

    /// <summary>Given name.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("first_name"), BuyerData]
    public string? FirstName { get; set; }

    /// <summary>Family name.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("last_name"), BuyerData]
    public string? LastName { get; set; }

    /// <summary>Given name in the local script.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("first_name_local_script"), BuyerData]
    public string? FirstNameLocalScript { get; set; }

    /// <summary>Family name in the local script.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("last_name_local_script"), BuyerData]
    public string? LastNameLocalScript { get; set; }

    /// <summary>Street and house.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_detail"), BuyerData]
    public string? AddressDetail { get; set; }

    /// <summary>First line.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_line1"), BuyerData]
    public string? AddressLine1 { get; set; }

    /// <summary>Second line.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_line2"), BuyerData]
    public string? AddressLine2 { get; set; }

    /// <summary>Third line.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_line3"), BuyerData]
    public string? AddressLine3 { get; set; }

    /// <summary>Fourth line.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("address_line4"), BuyerData]
    public string? AddressLine4 { get; set; }

    /// <summary>Country, state, city and so on, as a list of levels.</summary>
    /// <remarks>List of objects; in 202309, 202507.</remarks>
    [JsonPropertyName("district_info"), BuyerData]
    public List<AddressDistrict>? DistrictInfo { get; set; }

    /// <summary>Where to leave it.</summary>
    /// <remarks>Object; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_preferences"), BuyerData]
    public DeliveryPreferences? DeliveryPreferences { get; set; }

    /// <summary>Postal code.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("postal_code"), BuyerData]
    public string? PostalCode { get; set; }

    /// <summary>Country, such as <c>GB</c>. Not personal by itself.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("region_code")]
    public string? RegionCode { get; set; }

    /// <summary>United Kingdom: post town.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("post_town"), BuyerData]
    public string? PostTown { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
