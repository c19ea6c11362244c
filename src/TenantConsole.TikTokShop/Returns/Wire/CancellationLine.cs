// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Cancellation line.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/search</c>.</remarks>
public sealed partial class CancellationLine
{
    /// <summary>Cancel line item ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cancel_line_item_id")]
    public string? CancelLineItemId { get; set; }

    /// <summary>Order line item ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_line_item_id")]
    public LineItemId? OrderLineItemId { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("sku_name")]
    public string? SkuName { get; set; }

    /// <summary>Product image.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("product_image")]
    public AftersaleImage? ProductImage { get; set; }

    /// <summary>Product name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("product_name")]
    public string? ProductName { get; set; }

    /// <summary>Seller SKU.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Refund amount.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("refund_amount")]
    public RefundAmount? RefundAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
