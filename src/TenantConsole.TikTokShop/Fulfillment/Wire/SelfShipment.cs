// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Self shipment.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/orders/{order_id}/shipping_info/update</c>; <c>POST /fulfillment/202309/packages/ship</c>; <c>POST /fulfillment/202309/packages/{package_id}/ship</c>; <c>POST /fulfillment/202309/packages/{package_id}/shipping_info/update</c>.</remarks>
public sealed partial class SelfShipment
{
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
