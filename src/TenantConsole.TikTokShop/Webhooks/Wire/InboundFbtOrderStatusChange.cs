// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Inbound FBT order status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 21, INBOUND_FBT_ORDER_STATUS_CHANGE</c>.</remarks>
public sealed partial class InboundFbtOrderStatusChange
{
    /// <summary>Inbound order ID.</summary>
    /// <remarks>Text; at <c>topic 21, INBOUND_FBT_ORDER_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("inbound_order_id")]
    public string? InboundOrderId { get; set; }

    /// <summary>Order status.</summary>
    /// <remarks>Text; at <c>topic 21, INBOUND_FBT_ORDER_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("order_status")]
    public string? OrderStatus { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 21, INBOUND_FBT_ORDER_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
