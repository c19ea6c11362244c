// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample application.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/sample_applications/search</c>.</remarks>
public sealed partial class SampleApplication
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("id")]
    public SampleApplicationId? Id { get; set; }

    /// <summary>Commission rate.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("commission_rate")]
    public string? CommissionRate { get; set; }

    /// <summary>Status: <c>PENDING</c>, <c>AWAITING_SHIPMENT</c>, <c>SHIPPED</c>, <c>CONTENT_PENDING</c>, <c>COMPLETED</c>, <c>REJECT_CANCELLED</c>, <c>OVERDUE_CANCELLED</c>, <c>UNFULFILL_CANCELLED</c>, <c>DEL_OPEN_COLLAB</c>, <c>SELLER_NOT_SHIP_CANCELLED</c>, <c>WITHDRAW_CANCELLED</c>, <c>UNFULFILLABLE_CANCELLED</c>, <c>OPS_CANCELLED</c>, <c>OPS_FAILED</c>, <c>OPS_COMPLETED</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Available quantity.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("available_quantity")]
    public int? AvailableQuantity { get; set; }

    /// <summary>Approve expiration time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202508.</remarks>
    [JsonPropertyName("approve_expiration_time")]
    public DateTimeOffset? ApproveExpirationTime { get; set; }

    /// <summary>Shipment expiration time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202508.</remarks>
    [JsonPropertyName("shipment_expiration_time")]
    public DateTimeOffset? ShipmentExpirationTime { get; set; }

    /// <summary>Tracking number.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>Fulfillment status: <c>PENDING</c>, <c>ONGOING</c>, <c>SUCCEED</c>, <c>FAILED</c>, <c>OVERDUE</c>, <c>SUSPEND</c>, <c>CANCELLED</c>, <c>EXEMPTED</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("fulfillment_status")]
    public string? FulfillmentStatus { get; set; }

    /// <summary>Is approvable: yes or no.</summary>
    /// <remarks>True or false; in 202508.</remarks>
    [JsonPropertyName("is_approvable")]
    public bool? IsApprovable { get; set; }

    /// <summary>Disapprovable reasons.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("disapprovable_reasons")]
    public List<string>? DisapprovableReasons { get; set; }

    /// <summary>Partner name.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("partner_name")]
    public string? PartnerName { get; set; }

    /// <summary>Creator.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("creator")]
    public SampleCreator? Creator { get; set; }

    /// <summary>Product.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("product")]
    public SampleProduct? Product { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
