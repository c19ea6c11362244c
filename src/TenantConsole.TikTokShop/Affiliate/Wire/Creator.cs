// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class Creator
{
    /// <summary>Username.</summary>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>Nickname.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    /// <summary>Avatar.</summary>
    [JsonPropertyName("avatar")]
    public CreatorAvatar? Avatar { get; set; }

    /// <summary>Selection region.</summary>
    [JsonPropertyName("selection_region")]
    public string? SelectionRegion { get; set; }

    /// <summary>Category IDs.</summary>
    [JsonPropertyName("category_ids")]
    public List<CategoryId>? CategoryIds { get; set; }

    /// <summary>Avg ec live UV.</summary>
    [JsonPropertyName("avg_ec_live_uv")]
    public long? AvgEcLiveUv { get; set; }

    /// <summary>Avg ec video view count.</summary>
    [JsonPropertyName("avg_ec_video_view_count")]
    public long? AvgEcVideoViewCount { get; set; }

    /// <summary>Follower count.</summary>
    [JsonPropertyName("follower_count")]
    public long? FollowerCount { get; set; }

    /// <summary>GMV.</summary>
    [JsonPropertyName("gmv")]
    public CurrencyAmount? Gmv { get; set; }

    /// <summary>Live GMV.</summary>
    [JsonPropertyName("live_gmv")]
    public CurrencyAmount? LiveGmv { get; set; }

    /// <summary>Video GMV.</summary>
    [JsonPropertyName("video_gmv")]
    public CurrencyAmount? VideoGmv { get; set; }

    /// <summary>GMV range.</summary>
    [JsonPropertyName("gmv_range")]
    public CurrencyAmountRange? GmvRange { get; set; }

    /// <summary>Units sold range.</summary>
    [JsonPropertyName("units_sold_range")]
    public CountRange? UnitsSoldRange { get; set; }

    /// <summary>Top follower demographics.</summary>
    [JsonPropertyName("top_follower_demographics")]
    public FollowerDemographics? TopFollowerDemographics { get; set; }

    /// <summary>Creator open ID.</summary>
    [JsonPropertyName("creator_open_id")]
    public string? CreatorOpenId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
