// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package detail.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}</c>.</remarks>
public sealed partial class PackageDetail
{
    /// <summary>Package ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("package_id")]
    public PackageId? PackageId { get; set; }

    /// <summary>Orders.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("orders")]
    public List<PackageOrder>? Orders { get; set; }

    /// <summary>Package status: <c>PROCESSING</c>, <c>FULFILLING</c>, <c>COMPLETED</c>, <c>CANCELLED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("package_status")]
    public string? PackageStatus { get; set; }

    /// <summary>Split and combine tag: <c>DEFAULT</c>, <c>COMBINE</c>, <c>SPLIT</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("split_and_combine_tag")]
    public string? SplitAndCombineTag { get; set; }

    /// <summary>Has multi SKUs: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("has_multi_skus")]
    public bool? HasMultiSkus { get; set; }

    /// <summary>Note tag: <c>BUYER_UNNOTED</c>, <c>BUYER_NOTED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("note_tag")]
    public string? NoteTag { get; set; }

    /// <summary>Shipping provider name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipping_provider_name")]
    public string? ShippingProviderName { get; set; }

    /// <summary>Shipping provider ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipping_provider_id")]
    public string? ShippingProviderId { get; set; }

    /// <summary>Shipping type: <c>TIKTOK</c>, <c>SELLER</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipping_type")]
    public string? ShippingType { get; set; }

    /// <summary>Delivery option name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("delivery_option_name")]
    public string? DeliveryOptionName { get; set; }

    /// <summary>Delivery option ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("delivery_option_id")]
    public string? DeliveryOptionId { get; set; }

    /// <summary>Tracking number.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>Last mile tracking number.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("last_mile_tracking_number")]
    public string? LastMileTrackingNumber { get; set; }

    /// <summary>Pickup slot.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("pickup_slot")]
    public PickupSlot? PickupSlot { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Handover method: <c>PICKUP</c>, <c>DROP_OFF</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("handover_method")]
    public string? HandoverMethod { get; set; }

    /// <summary>Order line item IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_line_item_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>Recipient address.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("recipient_address")]
    public PackageAddress? RecipientAddress { get; set; }

    /// <summary>Sender address.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("sender_address")]
    public PackageAddress? SenderAddress { get; set; }

    /// <summary>Weight.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("weight")]
    public PackageWeight? Weight { get; set; }

    /// <summary>Dimension.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("dimension")]
    public PackageDimension? Dimension { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Insurance.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("insurance")]
    public PackageInsurance? Insurance { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
