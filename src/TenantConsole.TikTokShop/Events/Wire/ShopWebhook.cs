// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Events;

/// <summary>Shop webhook.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /event/202309/webhooks</c>.</remarks>
public sealed partial class ShopWebhook
{
    /// <summary>Event type: <c>ORDER_STATUS_CHANGE</c>, <c>RECIPIENT_ADDRESS_UPDATE</c>, <c>PACKAGE_UPDATE</c>, <c>PRODUCT_STATUS_CHANGE</c>, <c>SELLER_DEAUTHORIZATION</c>, <c>UPCOMING_AUTHORIZATION_EXPIRATION</c>, <c>CANCELLATION_STATUS_CHANGE</c>, <c>RETURN_STATUS_CHANGE</c>, <c>NEW_CONVERSATION</c>, <c>NEW_MESSAGE</c>, <c>PRODUCT_INFORMATION_CHANGE</c>, <c>PRODUCT_CREATION</c>, <c>PRODUCT_CATEGORY_CHANGE</c>, <c>NEW_MESSAGE_LISTENER</c>, <c>INVOICE_STATUS_CHANGE</c>, <c>PRODUCT_AUDIT_STATUS_CHANGE</c>, <c>REVERSE_STATUS_UPDATE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("event_type")]
    public string? EventType { get; set; }

    /// <summary>Address.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("address")]
    public string? Address { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
