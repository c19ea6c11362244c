// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target collaboration edit.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
public sealed partial class TargetCollaborationEdit
{
    /// <summary>Name.</summary>
    /// <remarks>Text; required; in 202508.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>End time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds in a text; required; in 202508.</remarks>
    [JsonPropertyName("end_time"), JsonConverter(typeof(EpochSecondsTextJsonConverter))]
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Products.</summary>
    /// <remarks>List of objects; required; in 202508.</remarks>
    [JsonPropertyName("products")]
    public List<TargetProductEdit>? Products { get; set; }

    /// <summary>Creator user open IDs.</summary>
    /// <remarks>List of text; required; in 202508.</remarks>
    [JsonPropertyName("creator_user_open_ids")]
    public List<string>? CreatorUserOpenIds { get; set; }

    /// <summary>Seller contact info.</summary>
    /// <remarks>Object; required; in 202508.</remarks>
    [JsonPropertyName("seller_contact_info")]
    public SellerContact? SellerContactInfo { get; set; }

    /// <summary>Free sample rule.</summary>
    /// <remarks>Object; required; in 202508.</remarks>
    [JsonPropertyName("free_sample_rule")]
    public FreeSampleRule? FreeSampleRule { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
