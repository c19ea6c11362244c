// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class Creator
{
    /// <summary>Username.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>Nickname.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    /// <summary>Avatar.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("avatar")]
    public CreatorAvatar? Avatar { get; set; }

    /// <summary>Selection region.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("selection_region")]
    public string? SelectionRegion { get; set; }

    /// <summary>Category IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("category_ids")]
    public List<CategoryId>? CategoryIds { get; set; }

    /// <summary>Avg ec live UV.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_live_uv")]
    public long? AvgEcLiveUv { get; set; }

    /// <summary>Avg ec video view count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_video_view_count")]
    public long? AvgEcVideoViewCount { get; set; }

    /// <summary>Follower count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("follower_count")]
    public long? FollowerCount { get; set; }

    /// <summary>GMV.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("gmv")]
    public CurrencyAmount? Gmv { get; set; }

    /// <summary>Live GMV.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("live_gmv")]
    public CurrencyAmount? LiveGmv { get; set; }

    /// <summary>Video GMV.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("video_gmv")]
    public CurrencyAmount? VideoGmv { get; set; }

    /// <summary>GMV range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("gmv_range")]
    public CurrencyAmountRange? GmvRange { get; set; }

    /// <summary>Units sold range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("units_sold_range")]
    public CountRange? UnitsSoldRange { get; set; }

    /// <summary>Top follower demographics.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("top_follower_demographics")]
    public FollowerDemographics? TopFollowerDemographics { get; set; }

    /// <summary>Creator open ID.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("creator_open_id")]
    public string? CreatorOpenId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
