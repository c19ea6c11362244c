// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator content filter.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CreatorContentFilter
{
    /// <summary>Avg engagement rate.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avg_engagement_rate")]
    public string? AvgEngagementRate { get; set; }

    /// <summary>Avg live avg viewers ge.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avg_live_avg_viewers_ge")]
    public string? AvgLiveAvgViewersGe { get; set; }

    /// <summary>Avg shopable engagement rate.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avg_shopable_engagement_rate")]
    public string? AvgShoppableEngagementRate { get; set; }

    /// <summary>Avg shoppable live avg viewers ge.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avg_shoppable_live_avg_viewers_ge")]
    public string? AvgShoppableLiveAvgViewersGe { get; set; }

    /// <summary>Avg shoppable video views.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avg_shoppable_video_views")]
    public string? AvgShoppableVideoViews { get; set; }

    /// <summary>Avg video views.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avg_video_views")]
    public string? AvgVideoViews { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
