// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/packages/search</c>.</remarks>
public sealed partial class Package
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public PackageId? Id { get; set; }

    /// <summary>Orders.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("orders")]
    public List<PackageOrder>? Orders { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Status: <c>PROCESSING</c>, <c>FULFILLING</c>, <c>COMPLETED</c>, <c>CANCELLED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Tracking number.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>Shipping provider name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipping_provider_name")]
    public string? ShippingProviderName { get; set; }

    /// <summary>Shipping provider ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipping_provider_id")]
    public string? ShippingProviderId { get; set; }

    /// <summary>Order line item IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_line_item_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
