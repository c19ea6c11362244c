// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>Which orders to find, and in which order. Without any filter: all orders of the shop.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class OrderSearch
{
    /// <summary>One of <see cref="OrderStatuses"/>; null for all.</summary>
    /// <remarks>Text; known values <c>UNPAID</c>, <c>ON_HOLD</c>, <c>AWAITING_SHIPMENT</c>, <c>PARTIALLY_SHIPPING</c>, <c>AWAITING_COLLECTION</c>, <c>IN_TRANSIT</c>, <c>DELIVERED</c>, <c>COMPLETED</c>, <c>CANCELLED</c>; in 202309.</remarks>
    [JsonPropertyName("order_status")]
    public string? Status { get; set; }

    /// <summary>Placed at or after.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time_ge")]
    public DateTimeOffset? CreatedFrom { get; set; }

    /// <summary>Placed before.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time_lt")]
    public DateTimeOffset? CreatedBefore { get; set; }

    /// <summary>Changed at or after.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time_ge")]
    public DateTimeOffset? UpdatedFrom { get; set; }

    /// <summary>Changed before. Rows slightly outside the window may come while data refreshes.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time_lt")]
    public DateTimeOffset? UpdatedBefore { get; set; }

    /// <summary><c>TIKTOK</c> or <c>SELLER</c>; null for both.</summary>
    /// <remarks>Text; known values <c>TIKTOK</c>, <c>SELLER</c>; in 202309.</remarks>
    [JsonPropertyName("shipping_type")]
    public string? ShippingType { get; set; }

    /// <summary>Of one buyer.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("buyer_user_id")]
    public BuyerUserId? Buyer { get; set; }

    /// <summary>Only those that the buyer asks to cancel (or only the others).</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_buyer_request_cancel")]
    public bool? BuyerRequestsCancel { get; set; }

    /// <summary>From these warehouses, at most 100; null for all.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("warehouse_ids")]
    public List<WarehouseId>? Warehouses { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
