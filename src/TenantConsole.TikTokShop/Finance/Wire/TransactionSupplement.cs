// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Transaction supplement.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
public sealed partial class TransactionSupplement
{
    /// <summary>Customer payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("customer_payment_amount")]
    public WireAmount? CustomerPaymentAmount { get; set; }

    /// <summary>Customer refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("customer_refund_amount")]
    public WireAmount? CustomerRefundAmount { get; set; }

    /// <summary>Platform discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("platform_discount_amount")]
    public WireAmount? PlatformDiscountAmount { get; set; }

    /// <summary>Platform discount refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("platform_discount_refund_amount")]
    public WireAmount? PlatformDiscountRefundAmount { get; set; }

    /// <summary>Seller cofunded discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("seller_cofunded_discount_amount")]
    public WireAmount? SellerCofundedDiscountAmount { get; set; }

    /// <summary>Seller cofunded discount refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("seller_cofunded_discount_refund_amount")]
    public WireAmount? SellerCofundedDiscountRefundAmount { get; set; }

    /// <summary>Platform cofunded discount amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("platform_cofunded_discount_amount")]
    public WireAmount? PlatformCofundedDiscountAmount { get; set; }

    /// <summary>Platform cofunded discount refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("platform_cofunded_discount_refund_amount")]
    public WireAmount? PlatformCofundedDiscountRefundAmount { get; set; }

    /// <summary>Retail delivery fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("retail_delivery_fee_amount")]
    public WireAmount? RetailDeliveryFeeAmount { get; set; }

    /// <summary>Retail delivery fee payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("retail_delivery_fee_payment_amount")]
    public WireAmount? RetailDeliveryFeePaymentAmount { get; set; }

    /// <summary>Retail delivery fee refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("retail_delivery_fee_refund_amount")]
    public WireAmount? RetailDeliveryFeeRefundAmount { get; set; }

    /// <summary>Sales tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("sales_tax_amount")]
    public WireAmount? SalesTaxAmount { get; set; }

    /// <summary>Sales tax payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("sales_tax_payment_amount")]
    public WireAmount? SalesTaxPaymentAmount { get; set; }

    /// <summary>Sales tax refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("sales_tax_refund_amount")]
    public WireAmount? SalesTaxRefundAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
