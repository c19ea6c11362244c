// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample creator.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/sample_applications/search</c>.</remarks>
public sealed partial class SampleCreator
{
    /// <summary>Creator open ID.</summary>
    [JsonPropertyName("creator_open_id")]
    public string? CreatorOpenId { get; set; }

    /// <summary>Username.</summary>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>Nickname.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    /// <summary>Follower count.</summary>
    [JsonPropertyName("follower_count")]
    public long? FollowerCount { get; set; }

    /// <summary>Avatar URL.</summary>
    [JsonPropertyName("avatar_url")]
    public string? AvatarUrl { get; set; }

    /// <summary>GMV.</summary>
    [JsonPropertyName("gmv")]
    public CurrencyAmount? Gmv { get; set; }

    /// <summary>Content count.</summary>
    [JsonPropertyName("content_count")]
    public int? ContentCount { get; set; }

    /// <summary>Fulfillment percentage.</summary>
    [JsonPropertyName("fulfillment_percentage")]
    public string? FulfillmentPercentage { get; set; }

    /// <summary>Ec video view.</summary>
    [JsonPropertyName("ec_video_view")]
    public long? EcVideoView { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
