// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Refund question.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/refunds/calculate</c>.</remarks>
public sealed partial class RefundQuestion
{
    /// <summary>Order ID: digits in a text.</summary>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Request type: <c>CANCEL</c>, <c>REFUND</c>, <c>RETURN_AND_REFUND</c>; others may come.</summary>
    [JsonPropertyName("request_type")]
    public string? RequestType { get; set; }

    /// <summary>Shipment type: <c>PLATFORM</c>, <c>BUYER_ARRANGE</c>; others may come.</summary>
    [JsonPropertyName("shipment_type")]
    public string? ShipmentType { get; set; }

    /// <summary>Handover method: <c>DROP_OFF</c>, <c>PICKUP</c>; others may come.</summary>
    [JsonPropertyName("handover_method")]
    public string? HandoverMethod { get; set; }

    /// <summary>Reason name.</summary>
    [JsonPropertyName("reason_name")]
    public string? ReasonName { get; set; }

    /// <summary>Order line item IDs.</summary>
    [JsonPropertyName("order_line_item_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>SKUs.</summary>
    [JsonPropertyName("skus")]
    public List<SkuQuantity>? Skus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
