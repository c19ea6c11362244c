// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample content.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search</c>.</remarks>
public sealed partial class SampleContent
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202409.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Format: <c>LIVE</c>, <c>VIDEO</c>; others may come.</summary>
    /// <remarks>Text; in 202409.</remarks>
    [JsonPropertyName("format")]
    public string? Format { get; set; }

    /// <summary>URL.</summary>
    /// <remarks>Text; in 202409.</remarks>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>View count.</summary>
    /// <remarks>Whole number; in 202409.</remarks>
    [JsonPropertyName("view_count")]
    public int? ViewCount { get; set; }

    /// <summary>Like count.</summary>
    /// <remarks>Whole number; in 202409.</remarks>
    [JsonPropertyName("like_count")]
    public int? LikeCount { get; set; }

    /// <summary>Comment count.</summary>
    /// <remarks>Whole number; in 202409.</remarks>
    [JsonPropertyName("comment_count")]
    public int? CommentCount { get; set; }

    /// <summary>Paid order count.</summary>
    /// <remarks>Whole number; in 202409.</remarks>
    [JsonPropertyName("paid_order_count")]
    public int? PaidOrderCount { get; set; }

    /// <summary>Page link.</summary>
    /// <remarks>Text; in 202409.</remarks>
    [JsonPropertyName("page_link")]
    public string? PageLink { get; set; }

    /// <summary>Description.</summary>
    /// <remarks>Text; in 202409.</remarks>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202409.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Live end time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202409.</remarks>
    [JsonPropertyName("live_end_time")]
    public DateTimeOffset? LiveEndTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
