// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>Order references data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /order/202406/orders/external_order_search</c>.</remarks>
internal sealed partial class OrderReferencesData
{
    /// <summary>Orders.</summary>
    /// <remarks>List of objects; in 202406.</remarks>
    [JsonPropertyName("orders")]
    public List<OrderReference>? Orders { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
