// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Affiliate order.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202410/orders/search</c>.</remarks>
public sealed partial class AffiliateOrder
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202410.</remarks>
    [JsonPropertyName("id")]
    public OrderId? Id { get; set; }

    /// <summary>Delivery time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202410.</remarks>
    [JsonPropertyName("delivery_time")]
    public DateTimeOffset? DeliveryTime { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202410.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Status: <c>ALL</c>, <c>PROCESSING</c>, <c>COMPLETED</c>, <c>CANCELLED</c>, <c>FROZEN</c>, <c>DEDUCTED</c>; others may come.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202410.</remarks>
    [JsonPropertyName("skus")]
    public List<AffiliateOrderSku>? Skus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
