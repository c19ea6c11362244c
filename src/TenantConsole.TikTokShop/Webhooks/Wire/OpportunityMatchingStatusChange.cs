// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Opportunity matching status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 25, OPPORTUNITY_MATCHING_STATUS_CHANGE</c>.</remarks>
public sealed partial class OpportunityMatchingStatusChange
{
    /// <summary>External product ID.</summary>
    /// <remarks>Text; at <c>topic 25, OPPORTUNITY_MATCHING_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("external_product_id")]
    public string? ExternalProductId { get; set; }

    /// <summary>Opportunity matching status: <c>PENDING</c>, <c>MATCHED</c>, <c>NOT_MATCHED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 25, OPPORTUNITY_MATCHING_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("opportunity_matching_status")]
    public string? OpportunityMatchingStatus { get; set; }

    /// <summary>Opportunity IDs.</summary>
    /// <remarks>List of text; at <c>topic 25, OPPORTUNITY_MATCHING_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("opportunity_ids")]
    public List<string>? OpportunityIds { get; set; }

    /// <summary>Opportunity matching end time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 25, OPPORTUNITY_MATCHING_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("opportunity_matching_end_time")]
    public DateTimeOffset? OpportunityMatchingEndTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 25, OPPORTUNITY_MATCHING_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
