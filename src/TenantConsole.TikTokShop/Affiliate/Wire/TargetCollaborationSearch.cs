// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target collaboration search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/target_collaborations/search</c>.</remarks>
public sealed partial class TargetCollaborationSearch
{
    /// <summary>Creator accept status: <c>ACCEPT</c>, <c>ALL</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("creator_accept_status")]
    public string? CreatorAcceptStatus { get; set; }

    /// <summary>Free sample setting: <c>WITH_FREE_SAMPLE</c>, <c>ALL</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("free_sample_setting")]
    public string? FreeSampleSetting { get; set; }

    /// <summary>Search param.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("search_param")]
    public CollaborationKeyword? SearchParam { get; set; }

    /// <summary>Creator user open ID: <c>CREATOR_OPEN_ID</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("creator_user_open_id")]
    public string? CreatorUserOpenId { get; set; }

    /// <summary>Collaboration status: <c>ONGOING</c>, <c>EXPIRING</c>, <c>VALID</c>, <c>CANCELING</c>, <c>COMPLETED</c>; others may come.</summary>
    /// <remarks>Text; required; in 202508.</remarks>
    [JsonPropertyName("collaboration_status")]
    public string? CollaborationStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
