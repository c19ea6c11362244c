// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Shipped lines.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/orders/{order_id}/packages</c>.</remarks>
public sealed partial class ShippedLines
{
    /// <summary>Order line item IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_line_item_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>Tracking number.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>Shipping provider ID.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("shipping_provider_id")]
    public string? ShippingProviderId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
