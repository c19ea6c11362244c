// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Follower count range.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class FollowerCountRange
{
    /// <summary>Count ge.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("count_ge")]
    public int? CountGe { get; set; }

    /// <summary>Count le.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("count_le")]
    public int? CountLe { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
