// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator avatar.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}</c>; <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>; <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CreatorAvatar
{
    /// <summary>URL.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
