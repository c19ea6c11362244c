// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Order cancellation.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations</c>.</remarks>
public sealed partial class OrderCancellation
{
    /// <summary>Order ID: digits in a text.</summary>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>SKUs.</summary>
    [JsonPropertyName("skus")]
    public List<SkuQuantity>? Skus { get; set; }

    /// <summary>Order line item IDs.</summary>
    [JsonPropertyName("order_line_item_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>Cancel reason.</summary>
    [JsonPropertyName("cancel_reason")]
    public string? CancelReason { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
