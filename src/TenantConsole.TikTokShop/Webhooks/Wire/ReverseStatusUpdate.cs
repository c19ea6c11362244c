// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Reverse status update.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
public sealed partial class ReverseStatusUpdate
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Reverse event type.</summary>
    /// <remarks>Text; at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("reverse_event_type")]
    public string? ReverseEventType { get; set; }

    /// <summary>Reverse order ID.</summary>
    /// <remarks>Text; at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("reverse_order_id")]
    public string? ReverseOrderId { get; set; }

    /// <summary>Reverse order status.</summary>
    /// <remarks>Whole number; at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("reverse_order_status")]
    public int? ReverseOrderStatus { get; set; }

    /// <summary>Reverse type.</summary>
    /// <remarks>Whole number; at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("reverse_type")]
    public int? ReverseType { get; set; }

    /// <summary>Reverse user.</summary>
    /// <remarks>Whole number; at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("reverse_user")]
    public int? ReverseUser { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 2, REVERSE_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
