// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>External order.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202406/orders/{order_id}/external_orders</c>; <c>POST /order/202406/orders/external_order_search</c>; <c>POST /order/202406/orders/external_orders</c>.</remarks>
public sealed partial class ExternalOrder
{
    /// <summary>ID.</summary>
    /// <remarks>Text; required at <c>POST /order/202406/orders/external_orders</c>; in 202406.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Platform: <c>SHOPIFY</c>, <c>WOOCOMMERCE</c>, <c>BIGCOMMERCE</c>, <c>MAGENTO</c>, <c>SALESFORCE_COMMERCE_CLOUD</c>, <c>CHANNEL_ADVISOR</c>, <c>AMAZON</c>, <c>ORDER_MANAGEMENT_SYSTEM</c>, <c>WAREHOUSE_MANAGEMENT_SYSTEM</c>, <c>ERP_SYSTEM</c>; others may come.</summary>
    /// <remarks>Text; required at <c>POST /order/202406/orders/external_orders</c>; in 202406.</remarks>
    [JsonPropertyName("platform")]
    public string? Platform { get; set; }

    /// <summary>Line items.</summary>
    /// <remarks>List of objects; required at <c>POST /order/202406/orders/external_orders</c>; in 202406.</remarks>
    [JsonPropertyName("line_items")]
    public List<ExternalOrderLine>? Lines { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
