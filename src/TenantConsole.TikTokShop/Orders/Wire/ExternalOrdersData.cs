// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>External orders data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202406/orders/{order_id}/external_orders</c>.</remarks>
internal sealed partial class ExternalOrdersData
{
    /// <summary>External orders.</summary>
    /// <remarks>List of objects; in 202406.</remarks>
    [JsonPropertyName("external_orders")]
    public List<ExternalOrder>? ExternalOrders { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
