// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator performance.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}</c>.</remarks>
public sealed partial class CreatorPerformance
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

    /// <summary>Bio description.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("bio_description")]
    public string? BioDescription { get; set; }

    /// <summary>Follower count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("follower_count")]
    public long? FollowerCount { get; set; }

    /// <summary>Profile tt URI.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("profile_tt_uri")]
    public string? ProfileTtUri { get; set; }

    /// <summary>Category IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("category_ids")]
    public List<CategoryId>? CategoryIds { get; set; }

    /// <summary>Top collaborated brand IDs.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("top_collaborated_brand_ids")]
    public List<string>? TopCollaboratedBrandIds { get; set; }

    /// <summary>Brand collaboration count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("brand_collaboration_count")]
    public int? BrandCollaborationCount { get; set; }

    /// <summary>Units sold.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("units_sold")]
    public int? UnitsSold { get; set; }

    /// <summary>Units sold range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("units_sold_range")]
    public CountRange? UnitsSoldRange { get; set; }

    /// <summary>GMV.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("gmv")]
    public CurrencyAmount? Gmv { get; set; }

    /// <summary>Video GMV.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("video_gmv")]
    public CurrencyAmount? VideoGmv { get; set; }

    /// <summary>Live GMV.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("live_gmv")]
    public CurrencyAmount? LiveGmv { get; set; }

    /// <summary>GMV range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("gmv_range")]
    public CurrencyAmountRange? GmvRange { get; set; }

    /// <summary>Ec live engagement rate.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("ec_live_engagement_rate")]
    public string? EcLiveEngagementRate { get; set; }

    /// <summary>Category GMV distribution.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("category_gmv_distribution")]
    public List<CategoryShare>? CategoryGmvDistribution { get; set; }

    /// <summary>Content GMV distribution.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("content_gmv_distribution")]
    public List<ContentShare>? ContentGmvDistribution { get; set; }

    /// <summary>Product original price range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("product_original_price_range")]
    public CurrencyAmountRange? ProductOriginalPriceRange { get; set; }

    /// <summary>GPM.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("gpm")]
    public CurrencyAmount? Gpm { get; set; }

    /// <summary>Live GPM.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("live_gpm")]
    public CurrencyAmount? LiveGpm { get; set; }

    /// <summary>Video GPM.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("video_gpm")]
    public CurrencyAmount? VideoGpm { get; set; }

    /// <summary>GPM range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("gpm_range")]
    public CurrencyAmountRange? GpmRange { get; set; }

    /// <summary>Video GPM range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("video_gpm_range")]
    public CurrencyAmountRange? VideoGpmRange { get; set; }

    /// <summary>Live GPM range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("live_gpm_range")]
    public CurrencyAmountRange? LiveGpmRange { get; set; }

    /// <summary>Promoted product num.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("promoted_product_num")]
    public int? PromotedProductNum { get; set; }

    /// <summary>Ec live count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("ec_live_count")]
    public int? EcLiveCount { get; set; }

    /// <summary>Ec video count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("ec_video_count")]
    public int? EcVideoCount { get; set; }

    /// <summary>Avg ec video play count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_video_play_count")]
    public long? AvgEcVideoPlayCount { get; set; }

    /// <summary>Avg commission rate.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_commission_rate")]
    public int? AvgCommissionRate { get; set; }

    /// <summary>Avg commission rate range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("avg_commission_rate_range")]
    public CountRange? AvgCommissionRateRange { get; set; }

    /// <summary>Avg GMV per buyer.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("avg_gmv_per_buyer")]
    public CurrencyAmount? AvgGmvPerBuyer { get; set; }

    /// <summary>Avg GMV per buyer range.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("avg_gmv_per_buyer_range")]
    public CurrencyAmountRange? AvgGmvPerBuyerRange { get; set; }

    /// <summary>Avg ec live view count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_live_view_count")]
    public long? AvgEcLiveViewCount { get; set; }

    /// <summary>Avg ec live like count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_live_like_count")]
    public long? AvgEcLiveLikeCount { get; set; }

    /// <summary>Avg ec live comment count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_live_comment_count")]
    public long? AvgEcLiveCommentCount { get; set; }

    /// <summary>Avg ec live share count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_live_share_count")]
    public long? AvgEcLiveShareCount { get; set; }

    /// <summary>Avg ec video like count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_video_like_count")]
    public long? AvgEcVideoLikeCount { get; set; }

    /// <summary>Avg ec video comment count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_video_comment_count")]
    public long? AvgEcVideoCommentCount { get; set; }

    /// <summary>Avg ec video share count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("avg_ec_video_share_count")]
    public long? AvgEcVideoShareCount { get; set; }

    /// <summary>Follower location.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("follower_location")]
    public List<FollowerShare>? FollowerLocation { get; set; }

    /// <summary>Follower age.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("follower_age")]
    public List<FollowerShare>? FollowerAge { get; set; }

    /// <summary>Follower gender.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("follower_gender")]
    public List<FollowerShare>? FollowerGender { get; set; }

    /// <summary>Pps.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("pps")]
    public string? Pps { get; set; }

    /// <summary>Rating.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("rating")]
    public string? Rating { get; set; }

    /// <summary>Ec video engagement rate.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("ec_video_engagement_rate")]
    public string? EcVideoEngagementRate { get; set; }

    /// <summary>Post rate.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("post_rate")]
    public string? PostRate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
