// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>Order price detail.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202407/orders/{order_id}/price_detail</c>.</remarks>
public sealed partial class OrderPriceDetail
{
    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202407.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Total: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("total")]
    public WireAmount? Total { get; set; }

    /// <summary>Payment: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("payment")]
    public WireAmount? Payment { get; set; }

    /// <summary>SKU list price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("sku_list_price")]
    public WireAmount? SkuListPrice { get; set; }

    /// <summary>SKU sale price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("sku_sale_price")]
    public WireAmount? SkuSalePrice { get; set; }

    /// <summary>Subtotal: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("subtotal")]
    public WireAmount? Subtotal { get; set; }

    /// <summary>Subtotal deduction seller: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("subtotal_deduction_seller")]
    public WireAmount? SubtotalDeductionSeller { get; set; }

    /// <summary>Subtotal deduction platform: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("subtotal_deduction_platform")]
    public WireAmount? SubtotalDeductionPlatform { get; set; }

    /// <summary>Subtotal tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("subtotal_tax_amount")]
    public WireAmount? SubtotalTaxAmount { get; set; }

    /// <summary>Voucher deduction platform: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; known values <c>PLATFORM_NEW_USER</c>, <c>SELLER_SKU_PRICE</c>, <c>PLATFORM_FREE_SHIPPING</c>; in 202407.</remarks>
    [JsonPropertyName("voucher_deduction_platform")]
    public WireAmount? VoucherDeductionPlatform { get; set; }

    /// <summary>Voucher deduction seller: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; known values <c>PLATFORM_NEW_USER</c>, <c>SELLER_SKU_PRICE</c>, <c>PLATFORM_FREE_SHIPPING</c>; in 202407.</remarks>
    [JsonPropertyName("voucher_deduction_seller")]
    public WireAmount? VoucherDeductionSeller { get; set; }

    /// <summary>Shipping list price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("shipping_list_price")]
    public WireAmount? ShippingListPrice { get; set; }

    /// <summary>Shipping sale price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("shipping_sale_price")]
    public WireAmount? ShippingSalePrice { get; set; }

    /// <summary>Shipping fee deduction seller: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("shipping_fee_deduction_seller")]
    public WireAmount? ShippingFeeDeductionSeller { get; set; }

    /// <summary>Shipping fee deduction platform: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("shipping_fee_deduction_platform")]
    public WireAmount? ShippingFeeDeductionPlatform { get; set; }

    /// <summary>Shipping fee deduction platform voucher: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("shipping_fee_deduction_platform_voucher")]
    public WireAmount? ShippingFeeDeductionPlatformVoucher { get; set; }

    /// <summary>Tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("tax_amount")]
    public WireAmount? TaxAmount { get; set; }

    /// <summary>Tax rate.</summary>
    /// <remarks>Text; in 202407.</remarks>
    [JsonPropertyName("tax_rate")]
    public string? TaxRate { get; set; }

    /// <summary>Net price amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("net_price_amount")]
    public WireAmount? NetPriceAmount { get; set; }

    /// <summary>COD fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("cod_fee")]
    public WireAmount? CodFee { get; set; }

    /// <summary>COD fee net amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("cod_fee_net_amount")]
    public WireAmount? CodFeeNetAmount { get; set; }

    /// <summary>SKU gift original price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("sku_gift_original_price")]
    public WireAmount? SkuGiftOriginalPrice { get; set; }

    /// <summary>SKU gift net price: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("sku_gift_net_price")]
    public WireAmount? SkuGiftNetPrice { get; set; }

    /// <summary>Line items.</summary>
    /// <remarks>List of objects; in 202407.</remarks>
    [JsonPropertyName("line_items")]
    public List<LinePriceDetail>? Lines { get; set; }

    /// <summary>Distance fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("distance_fee")]
    public WireAmount? DistanceFee { get; set; }

    /// <summary>Distance shipping fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202407.</remarks>
    [JsonPropertyName("distance_shipping_fee")]
    public WireAmount? DistanceShippingFee { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
