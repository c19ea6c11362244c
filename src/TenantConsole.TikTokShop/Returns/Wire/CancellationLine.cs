// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Cancellation line.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/search</c>.</remarks>
public sealed partial class CancellationLine
{
    /// <summary>Cancel line item ID.</summary>
    [JsonPropertyName("cancel_line_item_id")]
    public string? CancelLineItemId { get; set; }

    /// <summary>Order line item ID: digits in a text.</summary>
    [JsonPropertyName("order_line_item_id")]
    public LineItemId? OrderLineItemId { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU name.</summary>
    [JsonPropertyName("sku_name")]
    public string? SkuName { get; set; }

    /// <summary>Product image.</summary>
    [JsonPropertyName("product_image")]
    public AftersaleImage? ProductImage { get; set; }

    /// <summary>Product name.</summary>
    [JsonPropertyName("product_name")]
    public string? ProductName { get; set; }

    /// <summary>Seller SKU.</summary>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Refund amount.</summary>
    [JsonPropertyName("refund_amount")]
    public RefundAmount? RefundAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
