// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>The money of an order. Amounts become <see cref="Money"/> by <see cref="WireAmountExtensions.In"/> with <see cref="Currency"/>.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class OrderPayment
{
    /// <summary>The currency of every amount.</summary>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Products after discounts.</summary>
    [JsonPropertyName("sub_total")]
    public WireAmount? SubTotal { get; set; }

    /// <summary>Shipping after discounts.</summary>
    [JsonPropertyName("shipping_fee")]
    public WireAmount? ShippingFee { get; set; }

    /// <summary>Product discount that the seller pays.</summary>
    [JsonPropertyName("seller_discount")]
    public WireAmount? SellerDiscount { get; set; }

    /// <summary>Product discount that the platform pays.</summary>
    [JsonPropertyName("platform_discount")]
    public WireAmount? PlatformDiscount { get; set; }

    /// <summary>What the buyer paid: sub-total, shipping, tax and fees.</summary>
    [JsonPropertyName("total_amount")]
    public WireAmount? TotalAmount { get; set; }

    /// <summary>Products before discounts.</summary>
    [JsonPropertyName("original_total_product_price")]
    public WireAmount? OriginalTotalProductPrice { get; set; }

    /// <summary>Shipping before discounts.</summary>
    [JsonPropertyName("original_shipping_fee")]
    public WireAmount? OriginalShippingFee { get; set; }

    /// <summary>Shipping discount that the seller pays.</summary>
    [JsonPropertyName("shipping_fee_seller_discount")]
    public WireAmount? ShippingFeeSellerDiscount { get; set; }

    /// <summary>Shipping discount that the platform pays.</summary>
    [JsonPropertyName("shipping_fee_platform_discount")]
    public WireAmount? ShippingFeePlatformDiscount { get; set; }

    /// <summary>Shipping discount that both pay.</summary>
    [JsonPropertyName("shipping_fee_cofunded_discount")]
    public WireAmount? ShippingFeeCofundedDiscount { get; set; }

    /// <summary>All taxes.</summary>
    [JsonPropertyName("tax")]
    public WireAmount? Tax { get; set; }

    /// <summary>A fee on small orders.</summary>
    [JsonPropertyName("small_order_fee")]
    public WireAmount? SmallOrderFee { get; set; }

    /// <summary>Tax on shipping.</summary>
    [JsonPropertyName("shipping_fee_tax")]
    public WireAmount? ShippingFeeTax { get; set; }

    /// <summary>Tax on products.</summary>
    [JsonPropertyName("product_tax")]
    public WireAmount? ProductTax { get; set; }

    /// <summary>A state's fee on deliveries.</summary>
    [JsonPropertyName("retail_delivery_fee")]
    public WireAmount? RetailDeliveryFee { get; set; }

    /// <summary>A fee that the buyer pays to the platform.</summary>
    [JsonPropertyName("buyer_service_fee")]
    public WireAmount? BuyerServiceFee { get; set; }

    /// <summary>A handling fee.</summary>
    [JsonPropertyName("handling_fee")]
    public WireAmount? HandlingFee { get; set; }

    /// <summary>Insurance of shipping.</summary>
    [JsonPropertyName("shipping_insurance_fee")]
    public WireAmount? ShippingInsuranceFee { get; set; }

    /// <summary>Insurance of the goods.</summary>
    [JsonPropertyName("item_insurance_fee")]
    public WireAmount? ItemInsuranceFee { get; set; }

    /// <summary>Tax on that insurance.</summary>
    [JsonPropertyName("item_insurance_tax")]
    public WireAmount? ItemInsuranceTax { get; set; }

    /// <summary>A surcharge for distance.</summary>
    [JsonPropertyName("distance_fee")]
    public WireAmount? DistanceFee { get; set; }

    /// <summary>The part of the shipping fee that is for distance.</summary>
    [JsonPropertyName("distance_shipping_fee")]
    public WireAmount? DistanceShippingFee { get; set; }

    /// <summary>The fee for that discount.</summary>
    [JsonPropertyName("payment_discount_service_fee")]
    public WireAmount? PaymentDiscountServiceFee { get; set; }

    /// <summary>Discount for a way of paying, paid by the platform.</summary>
    [JsonPropertyName("payment_platform_discount")]
    public WireAmount? PaymentPlatformDiscount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
