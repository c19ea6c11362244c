// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Refund question.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/refunds/calculate</c>.</remarks>
public sealed partial class RefundQuestion
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required; in 202309.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Request type: <c>CANCEL</c>, <c>REFUND</c>, <c>RETURN_AND_REFUND</c>; others may come.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("request_type")]
    public string? RequestType { get; set; }

    /// <summary>Shipment type: <c>PLATFORM</c>, <c>BUYER_ARRANGE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipment_type")]
    public string? ShipmentType { get; set; }

    /// <summary>Handover method: <c>DROP_OFF</c>, <c>PICKUP</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("handover_method")]
    public string? HandoverMethod { get; set; }

    /// <summary>Reason name.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("reason_name")]
    public string? ReasonName { get; set; }

    /// <summary>Order line item IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_line_item_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("skus")]
    public List<SkuQuantity>? Skus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
