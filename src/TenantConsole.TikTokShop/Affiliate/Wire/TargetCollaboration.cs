// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target collaboration.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>; <c>POST /affiliate_seller/202508/target_collaborations/search</c>.</remarks>
public sealed partial class TargetCollaboration
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("id")]
    public TargetCollaborationId? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Message.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Start time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202508.</remarks>
    [JsonPropertyName("start_time")]
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>End time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202508.</remarks>
    [JsonPropertyName("end_time")]
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202508.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Creator inivited count.</summary>
    /// <remarks>Whole number; at <c>POST /affiliate_seller/202508/target_collaborations/search</c>.</remarks>
    [JsonPropertyName("creator_inivited_count")]
    public int? InvitedCreatorCount { get; set; }

    /// <summary>Showcase creator count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("showcase_creator_count")]
    public int? ShowcaseCreatorCount { get; set; }

    /// <summary>Content creator count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("content_creator_count")]
    public int? ContentCreatorCount { get; set; }

    /// <summary>Product count.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("product_count")]
    public int? ProductCount { get; set; }

    /// <summary>Free sample rule.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("free_sample_rule")]
    public FreeSampleRule? FreeSampleRule { get; set; }

    /// <summary>Type: <c>STANDARD</c>, <c>TOP_CREATOR_PROGRAM</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Seller contact info.</summary>
    /// <remarks>Object; at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
    [JsonPropertyName("seller_contact_info")]
    public SellerContact? SellerContactInfo { get; set; }

    /// <summary>Creator invited count.</summary>
    /// <remarks>Whole number; at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
    [JsonPropertyName("creator_invited_count")]
    public int? CreatorInvitedCount { get; set; }

    /// <summary>Products.</summary>
    /// <remarks>List of objects; at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
    [JsonPropertyName("products")]
    public List<TargetProduct>? Products { get; set; }

    /// <summary>Creators.</summary>
    /// <remarks>List of objects; at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
    [JsonPropertyName("creators")]
    public List<TargetCreator>? Creators { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
