// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>The money of an order. Amounts become <see cref="Money"/> by <see cref="WireAmountExtensions.In"/> with <see cref="Currency"/>.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class OrderPayment
{
    /// <summary>The currency of every amount.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Products after discounts.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("sub_total")]
    public WireAmount? SubTotal { get; set; }

    /// <summary>Shipping after discounts.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_fee")]
    public WireAmount? ShippingFee { get; set; }

    /// <summary>Product discount that the seller pays.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("seller_discount")]
    public WireAmount? SellerDiscount { get; set; }

    /// <summary>Product discount that the platform pays.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("platform_discount")]
    public WireAmount? PlatformDiscount { get; set; }

    /// <summary>What the buyer paid: sub-total, shipping, tax and fees.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("total_amount")]
    public WireAmount? TotalAmount { get; set; }

    /// <summary>Products before discounts.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("original_total_product_price")]
    public WireAmount? OriginalTotalProductPrice { get; set; }

    /// <summary>Shipping before discounts.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("original_shipping_fee")]
    public WireAmount? OriginalShippingFee { get; set; }

    /// <summary>Shipping discount that the seller pays.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_fee_seller_discount")]
    public WireAmount? ShippingFeeSellerDiscount { get; set; }

    /// <summary>Shipping discount that the platform pays.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_fee_platform_discount")]
    public WireAmount? ShippingFeePlatformDiscount { get; set; }

    /// <summary>Shipping discount that both pay.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_fee_cofunded_discount")]
    public WireAmount? ShippingFeeCofundedDiscount { get; set; }

    /// <summary>All taxes.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("tax")]
    public WireAmount? Tax { get; set; }

    /// <summary>A fee on small orders.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("small_order_fee")]
    public WireAmount? SmallOrderFee { get; set; }

    /// <summary>Tax on shipping.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_fee_tax")]
    public WireAmount? ShippingFeeTax { get; set; }

    /// <summary>Tax on products.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("product_tax")]
    public WireAmount? ProductTax { get; set; }

    /// <summary>A state's fee on deliveries.</summary>
    /// <remarks>Decimal number in a text; known values <c>RDF</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("retail_delivery_fee")]
    public WireAmount? RetailDeliveryFee { get; set; }

    /// <summary>A fee that the buyer pays to the platform.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("buyer_service_fee")]
    public WireAmount? BuyerServiceFee { get; set; }

    /// <summary>A handling fee.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("handling_fee")]
    public WireAmount? HandlingFee { get; set; }

    /// <summary>Insurance of shipping.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_insurance_fee")]
    public WireAmount? ShippingInsuranceFee { get; set; }

    /// <summary>Insurance of the goods.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("item_insurance_fee")]
    public WireAmount? ItemInsuranceFee { get; set; }

    /// <summary>Tax on that insurance.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("item_insurance_tax")]
    public WireAmount? ItemInsuranceTax { get; set; }

    /// <summary>A surcharge for distance.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("distance_fee")]
    public WireAmount? DistanceFee { get; set; }

    /// <summary>The part of the shipping fee that is for distance.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("distance_shipping_fee")]
    public WireAmount? DistanceShippingFee { get; set; }

    /// <summary>The fee for that discount.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("payment_discount_service_fee")]
    public WireAmount? PaymentDiscountServiceFee { get; set; }

    /// <summary>Discount for a way of paying, paid by the platform.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("payment_platform_discount")]
    public WireAmount? PaymentPlatformDiscount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
