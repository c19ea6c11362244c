// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator advanced filter.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CreatorAdvancedFilter
{
    /// <summary>Category pro.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("category_pro")]
    public List<string>? CategoryPro { get; set; }

    /// <summary>Creator level.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("creator_level")]
    public List<string>? CreatorLevel { get; set; }

    /// <summary>Language.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("language")]
    public List<string>? Language { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
