// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>External order line.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202406/orders/{order_id}/external_orders</c>; <c>POST /order/202406/orders/external_order_search</c>; <c>POST /order/202406/orders/external_orders</c>.</remarks>
public sealed partial class ExternalOrderLine
{
    /// <summary>ID.</summary>
    /// <remarks>Text; required at <c>POST /order/202406/orders/external_orders</c>; in 202406.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Origin ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required at <c>POST /order/202406/orders/external_orders</c>; in 202406.</remarks>
    [JsonPropertyName("origin_id")]
    public LineItemId? OriginId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
