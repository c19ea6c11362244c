// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>Order reference.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /order/202406/orders/external_order_search</c>; <c>POST /order/202406/orders/external_orders</c>.</remarks>
public sealed partial class OrderReference
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required at <c>POST /order/202406/orders/external_orders</c>; in 202406.</remarks>
    [JsonPropertyName("id")]
    public OrderId? Id { get; set; }

    /// <summary>External order.</summary>
    /// <remarks>Object; required at <c>POST /order/202406/orders/external_orders</c>; in 202406.</remarks>
    [JsonPropertyName("external_order")]
    public ExternalOrder? ExternalOrder { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
