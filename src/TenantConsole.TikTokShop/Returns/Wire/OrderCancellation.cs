// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Order cancellation.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations</c>.</remarks>
public sealed partial class OrderCancellation
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

    /// <summary>Cancel reason.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("cancel_reason")]
    public string? CancelReason { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
