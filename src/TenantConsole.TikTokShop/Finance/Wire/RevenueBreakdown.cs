// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Revenue breakdown.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>; <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>; <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class RevenueBreakdown
{
    /// <summary>Subtotal before discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("subtotal_before_discount_amount")]
    public WireAmount? SubtotalBeforeDiscountAmount { get; set; }

    /// <summary>Refund subtotal before discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("refund_subtotal_before_discount_amount")]
    public WireAmount? RefundSubtotalBeforeDiscountAmount { get; set; }

    /// <summary>Seller discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("seller_discount_amount")]
    public WireAmount? SellerDiscountAmount { get; set; }

    /// <summary>Seller discount refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("seller_discount_refund_amount")]
    public WireAmount? SellerDiscountRefundAmount { get; set; }

    /// <summary>COD service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("cod_service_fee_amount")]
    public WireAmount? CodServiceFeeAmount { get; set; }

    /// <summary>Refund COD service fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("refund_cod_service_fee_amount")]
    public WireAmount? RefundCodServiceFeeAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
