// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Sample application status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 56, SAMPLE_APPLICATION_STATUS_CHANGE</c>.</remarks>
public sealed partial class SampleApplicationStatusChange
{
    /// <summary>Application ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 56, SAMPLE_APPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("application_id")]
    public SampleApplicationId? ApplicationId { get; set; }

    /// <summary>New status: <c>PENDING</c>, <c>AWAITING_SHIPMENT</c>, <c>SHIPPED</c>, <c>CONTENT_PENDING</c>, <c>COMPLETED</c>, <c>REJECT_CANCELLED</c>, <c>OVERDUE_CANCELLED</c>, <c>UNFULFILL_CANCELLED</c>, <c>DEL_OPEN_COLLAB</c>, <c>SELLER_NOT_SHIP_CANCELLED</c>, <c>WITHDRAW_CANCELLED</c>, <c>UNFULFILLABLE_CANCELLED</c>, <c>OPS_CANCELLED</c>, <c>OPS_FAILED</c>, <c>OPS_COMPLETED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 56, SAMPLE_APPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("new_status")]
    public string? NewStatus { get; set; }

    /// <summary>Creator.</summary>
    /// <remarks>Object; at <c>topic 56, SAMPLE_APPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("creator")]
    public SampleApplicationCreator? Creator { get; set; }

    /// <summary>Product.</summary>
    /// <remarks>Object; at <c>topic 56, SAMPLE_APPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("product")]
    public SampleApplicationProduct? Product { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
