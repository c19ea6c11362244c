// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Events;

/// <summary>Shop webhook body.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>DELETE /event/202309/webhooks</c>; <c>PUT /event/202309/webhooks</c>.</remarks>
internal sealed partial class ShopWebhookBody
{
    /// <summary>Address.</summary>
    /// <remarks>Text; required; at <c>PUT /event/202309/webhooks</c>.</remarks>
    [JsonPropertyName("address")]
    public string? Address { get; set; }

    /// <summary>Event type: <c>ORDER_STATUS_CHANGE</c>, <c>RECIPIENT_ADDRESS_UPDATE</c>, <c>PACKAGE_UPDATE</c>, <c>PRODUCT_STATUS_CHANGE</c>, <c>SELLER_DEAUTHORIZATION</c>, <c>UPCOMING_AUTHORIZATION_EXPIRATION</c>, <c>CANCELLATION_STATUS_CHANGE</c>, <c>RETURN_STATUS_CHANGE</c>, <c>NEW_CONVERSATION</c>, <c>NEW_MESSAGE</c>, <c>PRODUCT_INFORMATION_CHANGE</c>, <c>PRODUCT_CREATION</c>, <c>PRODUCT_CATEGORY_CHANGE</c>, <c>NEW_MESSAGE_LISTENER</c>, <c>INVOICE_STATUS_CHANGE</c>, <c>PRODUCT_AUDIT_STATUS_CHANGE</c>, <c>REVERSE_STATUS_UPDATE</c>; others may come.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("event_type")]
    public string? EventType { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
