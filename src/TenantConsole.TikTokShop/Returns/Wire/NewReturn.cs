// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>New return.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/returns</c>.</remarks>
public sealed partial class NewReturn
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required; in 202309.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("skus")]
    public List<SkuQuantity>? Skus { get; set; }

    /// <summary>Order line item IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_line_item_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>Return reason.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("return_reason")]
    public string? ReturnReason { get; set; }

    /// <summary>Return type: <c>REFUND</c>, <c>RETURN_AND_REFUND</c>; others may come.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("return_type")]
    public string? ReturnType { get; set; }

    /// <summary>Refund total: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("refund_total")]
    public WireAmount? RefundTotal { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Shipment type: <c>PLATFORM</c>, <c>BUYER_ARRANGE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipment_type")]
    public string? ShipmentType { get; set; }

    /// <summary>Handover method: <c>DROP_OFF</c>, <c>PICKUP</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("handover_method")]
    public string? HandoverMethod { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
