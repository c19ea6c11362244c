// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Handover options.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}/handover_time_slots</c>.</remarks>
public sealed partial class HandoverOptions
{
    /// <summary>Can pickup: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("can_pickup")]
    public bool? CanPickup { get; set; }

    /// <summary>Can drop off: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("can_drop_off")]
    public bool? CanDropOff { get; set; }

    /// <summary>Can van collection: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("can_van_collection")]
    public bool? CanVanCollection { get; set; }

    /// <summary>Drop off point URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("drop_off_point_url")]
    public string? DropOffPointUrl { get; set; }

    /// <summary>Pickup slots.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("pickup_slots")]
    public List<HandoverSlot>? PickupSlots { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
