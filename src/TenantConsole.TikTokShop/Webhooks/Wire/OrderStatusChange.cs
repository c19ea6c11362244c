// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Order status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 1, ORDER_STATUS_CHANGE</c>.</remarks>
public sealed partial class OrderStatusChange
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 1, ORDER_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Order status: <c>UNPAID</c>, <c>ON_HOLD</c>, <c>AWAITING_SHIPMENT</c>, <c>AWAITING_COLLECTION</c>, <c>CANCEL</c>, <c>IN_TRANSIT</c>, <c>DELIVERED</c>, <c>COMPLETED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 1, ORDER_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("order_status")]
    public string? OrderStatus { get; set; }

    /// <summary>Is on hold order: yes or no.</summary>
    /// <remarks>True or false; at <c>topic 1, ORDER_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("is_on_hold_order")]
    public bool? IsOnHoldOrder { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 1, ORDER_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
