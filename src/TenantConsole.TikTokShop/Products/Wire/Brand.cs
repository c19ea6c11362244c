// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Brand.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/brands</c>.</remarks>
public sealed partial class Brand
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public BrandId? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Authorized status: <c>UNAUTHORIEZD</c>, <c>AUTHORIZED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("authorized_status")]
    public string? AuthorizedStatus { get; set; }

    /// <summary>Is t1 brand: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_t1_brand")]
    public bool? IsT1Brand { get; set; }

    /// <summary>Brand status: <c>AVAILABLE</c>, <c>UNAVAILABLE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("brand_status")]
    public string? BrandStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
