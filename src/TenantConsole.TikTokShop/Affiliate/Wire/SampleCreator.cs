// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample creator.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/sample_applications/search</c>.</remarks>
public sealed partial class SampleCreator
{
    /// <summary>Creator open ID.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("creator_open_id")]
    public string? CreatorOpenId { get; set; }

    /// <summary>Username.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>Nickname.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    /// <summary>Follower count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("follower_count")]
    public long? FollowerCount { get; set; }

    /// <summary>Avatar URL.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avatar_url")]
    public string? AvatarUrl { get; set; }

    /// <summary>GMV.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("gmv")]
    public CurrencyAmount? Gmv { get; set; }

    /// <summary>Content count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("content_count")]
    public int? ContentCount { get; set; }

    /// <summary>Fulfillment percentage.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("fulfillment_percentage")]
    public string? FulfillmentPercentage { get; set; }

    /// <summary>Ec video view.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("ec_video_view")]
    public long? EcVideoView { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
