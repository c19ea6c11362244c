// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator page.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CreatorPage : IPage
{
    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>Search key.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("search_key")]
    public string? SearchKey { get; set; }

    /// <summary>Creators.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("creators")]
    public List<Creator>? Creators { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
