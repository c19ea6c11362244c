// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target creator.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
public sealed partial class TargetCreator
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

    /// <summary>Showcase product count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("showcase_product_count")]
    public int? ShowcaseProductCount { get; set; }

    /// <summary>Content product count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("content_product_count")]
    public int? ContentProductCount { get; set; }

    /// <summary>Collaboration status: <c>NORMAL</c>, <c>DELETING</c>, <c>DELETED</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("collaboration_status")]
    public string? CollaborationStatus { get; set; }

    /// <summary>Product effective status: <c>EFFECTIVE_ALL</c>, <c>EFFECTIVE_PARTIALLY</c>, <c>EFFECTIVE_NONE</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("product_effective_status")]
    public string? ProductEffectiveStatus { get; set; }

    /// <summary>Creator open ID.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("creator_open_id")]
    public string? CreatorOpenId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
