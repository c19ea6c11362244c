// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Shipment.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/packages/{package_id}/ship</c>.</remarks>
public sealed partial class Shipment
{
    /// <summary>Handover method: <c>PICKUP</c>, <c>DROP_OFF</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("handover_method")]
    public string? HandoverMethod { get; set; }

    /// <summary>Pickup slot.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("pickup_slot")]
    public PickupSlot? PickupSlot { get; set; }

    /// <summary>Self shipment.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("self_shipment")]
    public SelfShipment? SelfShipment { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
