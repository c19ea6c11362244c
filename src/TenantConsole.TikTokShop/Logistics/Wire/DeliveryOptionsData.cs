// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Delivery options data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /logistics/202309/warehouses/{warehouse_id}/delivery_options</c>.</remarks>
internal sealed partial class DeliveryOptionsData
{
    /// <summary>Delivery options.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("delivery_options")]
    public List<DeliveryOption>? DeliveryOptions { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
