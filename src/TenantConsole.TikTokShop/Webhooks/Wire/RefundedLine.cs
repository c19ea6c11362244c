// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Refunded line.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
public sealed partial class RefundedLine
{
    /// <summary>Main order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("main_order_id")]
    public OrderId? MainOrderId { get; set; }

    /// <summary>Return line item ID.</summary>
    /// <remarks>Text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("return_line_item_id")]
    public string? ReturnLineItemId { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU return request ID.</summary>
    /// <remarks>Text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("sku_return_request_id")]
    public string? SkuReturnRequestId { get; set; }

    /// <summary>Sub return line item ID.</summary>
    /// <remarks>Text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("sub_return_line_item_id")]
    public string? SubReturnLineItemId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
