// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Follower share.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}</c>.</remarks>
public sealed partial class FollowerShare
{
    /// <summary>Key.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    /// <summary>Value.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
