// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Cancellation status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 11, CANCELLATION_STATUS_CHANGE</c>.</remarks>
public sealed partial class CancellationStatusChange
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 11, CANCELLATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Cancellations role: <c>BUYER</c>, <c>SELLER</c>, <c>SYSTEM</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 11, CANCELLATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("cancellations_role")]
    public string? CancellationsRole { get; set; }

    /// <summary>Cancel status: <c>CANCELLATION_REQUEST_PENDING</c>, <c>CANCELLATION_REQUEST_SUCCESS</c>, <c>CANCELLATION_REQUEST_CANCELLED</c>, <c>CANCELLATION_REQUEST_COMPLETE</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 11, CANCELLATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("cancel_status")]
    public string? CancelStatus { get; set; }

    /// <summary>Cancel ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 11, CANCELLATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("cancel_id")]
    public CancellationId? CancelId { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 11, CANCELLATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 11, CANCELLATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
