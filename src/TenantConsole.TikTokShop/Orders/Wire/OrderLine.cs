// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>One unit of an order. Quantity is not a field: equal units are separate lines.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class OrderLine
{
    /// <summary>The unit.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("id"), JsonRequired]
    public LineItemId Id { get; set; }

    /// <summary>What was bought.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>The parts, when the SKU is a bundle.</summary>
    /// <remarks>List of objects; in 202309, 202507.</remarks>
    [JsonPropertyName("combined_listing_skus")]
    public List<CombinedListingSku>? CombinedListingSkus { get; set; }

    /// <summary>One of <see cref="OrderStatuses"/>, without on hold and partially shipping.</summary>
    /// <remarks>Text; known values <c>UNPAID</c>, <c>AWAITING_SHIPMENT</c>, <c>AWAITING_COLLECTION</c>, <c>IN_TRANSIT</c>, <c>DELIVERED</c>, <c>COMPLETED</c>, <c>CANCELLED</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("display_status")]
    public string? DisplayStatus { get; set; }

    /// <summary>The listing's title when it was bought.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("product_name")]
    public string? ProductName { get; set; }

    /// <summary>The seller's own code for the variant.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Address of a picture.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("sku_image")]
    public string? SkuImage { get; set; }

    /// <summary>The variant, such as colour and size.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("sku_name")]
    public string? SkuName { get; set; }

    /// <summary>The listing it belongs to.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>What the buyer paid for the unit, before shipping and tax.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("sale_price")]
    public WireAmount? SalePrice { get; set; }

    /// <summary>Germany: deposit.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("pfand_fee")]
    public WireAmount? PfandFee { get; set; }

    /// <summary>Discount that the platform pays.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("platform_discount")]
    public WireAmount? PlatformDiscount { get; set; }

    /// <summary>Discount that the seller pays.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("seller_discount")]
    public WireAmount? SellerDiscount { get; set; }

    /// <summary><c>NORMAL</c>, <c>PRE_ORDER</c>, <c>MADE_TO_ORDER</c>, <c>ZERO_LOTTERY</c>, <c>SHOP_PARTNER</c>.</summary>
    /// <remarks>Text; known values <c>NORMAL</c>, <c>ZERO_LOTTERY</c>, <c>SHOP_PARTNER</c>, <c>PRE_ORDER</c>, <c>MADE_TO_ORDER</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("sku_type")]
    public string? SkuType { get; set; }

    /// <summary>Why it was cancelled.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("cancel_reason")]
    public string? CancelReason { get; set; }

    /// <summary>Before discounts.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("original_price")]
    public WireAmount? OriginalPrice { get; set; }

    /// <summary>When it was marked ready to ship.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("rts_time")]
    public DateTimeOffset? RtsTime { get; set; }

    /// <summary><c>TO_FULFILL</c>, <c>PROCESSING</c>, <c>FULFILLING</c>, <c>COMPLETED</c>, <c>CANCELLED</c>.</summary>
    /// <remarks>Text; known values <c>TO_FULFILL</c>, <c>PROCESSING</c>, <c>FULFILLING</c>, <c>COMPLETED</c>, <c>CANCELLED</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("package_status")]
    public string? PackageStatus { get; set; }

    /// <summary>The currency of every amount of the line.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Its name.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_provider_name")]
    public string? ShippingProviderName { get; set; }

    /// <summary><c>BUYER</c>, <c>SELLER</c>, <c>OPERATOR</c> or <c>SYSTEM</c>.</summary>
    /// <remarks>Text; known values <c>BUYER</c>, <c>SELLER</c>, <c>OPERATOR</c>, <c>SYSTEM</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("cancel_user")]
    public string? CancelUser { get; set; }

    /// <summary>The carrier.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_provider_id")]
    public string? ShippingProviderId { get; set; }

    /// <summary>Given for free with other goods.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_gift")]
    public bool? IsGift { get; set; }

    /// <summary>Taxes on the unit.</summary>
    /// <remarks>List of objects; in 202309, 202507.</remarks>
    [JsonPropertyName("item_tax")]
    public List<LineTax>? ItemTax { get; set; }

    /// <summary>The tracking number.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>The package it is in.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("package_id")]
    public PackageId? PackageId { get; set; }

    /// <summary>A state's fee on deliveries.</summary>
    /// <remarks>Decimal number in a text; known values <c>RDF</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("retail_delivery_fee")]
    public WireAmount? RetailDeliveryFee { get; set; }

    /// <summary>A fee that the buyer pays to the platform.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("buyer_service_fee")]
    public WireAmount? BuyerServiceFee { get; set; }

    /// <summary>A fee on small orders.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("small_order_fee")]
    public WireAmount? SmallOrderFee { get; set; }

    /// <summary>Days to hand it over.</summary>
    /// <remarks>Whole number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("handling_duration_days")]
    public int? HandlingDurationDays { get; set; }

    /// <summary>Dangerous goods.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_dangerous_good")]
    public bool? IsDangerousGood { get; set; }

    /// <summary>Sold on prescription.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("needs_prescription")]
    public bool? NeedsPrescription { get; set; }

    /// <summary>The usual price of a gift.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("gift_retail_price")]
    public WireAmount? GiftRetailPrice { get; set; }

    /// <summary>A surcharge for distance.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("distance_fee")]
    public WireAmount? DistanceFee { get; set; }

    /// <summary>The part of the shipping fee that is for distance.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("distance_shipping_fee")]
    public WireAmount? DistanceShippingFee { get; set; }

    /// <summary>Part of an unboxing sale.</summary>
    /// <remarks>True or false; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("is_unboxing_item")]
    public bool? IsUnboxingItem { get; set; }

    /// <summary>The code of that unboxing sale.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("unboxing_sku_code")]
    public string? UnboxingSkuCode { get; set; }

    /// <summary>Warehouse ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("warehouse_id")]
    public WarehouseId? WarehouseId { get; set; }

    /// <summary>Shipping VAT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("shipping_vat_amount")]
    public WireAmount? ShippingVatAmount { get; set; }

    /// <summary>Shipping VAT rate.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("shipping_vat_rate")]
    public string? ShippingVatRate { get; set; }

    /// <summary>Room ID.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; set; }

    /// <summary>Product listing type.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("product_listing_type")]
    public string? ProductListingType { get; set; }

    /// <summary>Pod info ID.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("pod_info_id")]
    public string? PodInfoId { get; set; }

    /// <summary>Is pod customized: yes or no.</summary>
    /// <remarks>True or false; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("is_pod_customized")]
    public bool? IsPodCustomized { get; set; }

    /// <summary>Unboxing case list.</summary>
    /// <remarks>List of objects; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("unboxing_case_list")]
    public List<UnboxingCase>? UnboxingCaseList { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
