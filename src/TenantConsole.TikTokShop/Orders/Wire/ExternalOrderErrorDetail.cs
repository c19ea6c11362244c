// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>External order error detail.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /order/202406/orders/external_orders</c>.</remarks>
public sealed partial class ExternalOrderErrorDetail
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202406.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>External order.</summary>
    /// <remarks>Object; in 202406.</remarks>
    [JsonPropertyName("external_order")]
    public ExternalOrder? ExternalOrder { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
