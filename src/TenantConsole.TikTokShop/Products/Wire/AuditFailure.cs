// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Audit failure.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class AuditFailure
{
    /// <summary>Position.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("position")]
    public string? Position { get; set; }

    /// <summary>Reasons.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("reasons")]
    public List<string>? Reasons { get; set; }

    /// <summary>Suggestions.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("suggestions")]
    public List<string>? Suggestions { get; set; }

    /// <summary>Listing platform: <c>TIKTOK_SHOP</c>, <c>TOKOPEDIA</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("listing_platform")]
    public string? ListingPlatform { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
