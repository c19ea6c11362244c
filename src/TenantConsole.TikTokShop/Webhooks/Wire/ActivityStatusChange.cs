// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Activity status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 39, ACTIVITY_STATUS_CHANGE</c>.</remarks>
public sealed partial class ActivityStatusChange
{
    /// <summary>Activity ID.</summary>
    /// <remarks>Text; at <c>topic 39, ACTIVITY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("activity_id")]
    public string? ActivityId { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 39, ACTIVITY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Activity type: <c>FIXED_PRICE</c>, <c>DIRECT_DISCOUNT</c>, <c>SHIPPING_DISCOUNT</c>, <c>BUY_MORE_SAVE_MORE</c>, <c>FLASHSALE</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 39, ACTIVITY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("activity_type")]
    public string? ActivityType { get; set; }

    /// <summary>Product level: <c>PRODUCT</c>, <c>VARIATION</c>, <c>SHOP</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 39, ACTIVITY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("product_level")]
    public string? ProductLevel { get; set; }

    /// <summary>Status: <c>ONGOING</c>, <c>EXPIRED</c>, <c>DEACTIVATED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 39, ACTIVITY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
