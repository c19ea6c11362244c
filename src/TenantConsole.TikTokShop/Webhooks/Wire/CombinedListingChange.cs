// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Combined listing change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
public sealed partial class CombinedListingChange
{
    /// <summary>Combined listing ID.</summary>
    [JsonPropertyName("combined_listing_id")]
    public string? CombinedListingId { get; set; }

    /// <summary>Products.</summary>
    [JsonPropertyName("products")]
    public List<CombinedListingProduct>? Products { get; set; }

    /// <summary>Status: <c>LIVE</c>, <c>SYSTEM_DEACTIVATED</c>, <c>SELLER_DEACTIVATED</c>, <c>DELETED</c>; others may come.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Change type: <c>CREATE</c>, <c>UPDATE</c>, <c>DELETE</c>; others may come.</summary>
    [JsonPropertyName("change_type")]
    public string? ChangeType { get; set; }

    /// <summary>Added product IDs.</summary>
    [JsonPropertyName("added_product_ids")]
    public List<ProductId>? AddedProductIds { get; set; }

    /// <summary>Removed product IDs.</summary>
    [JsonPropertyName("removed_product_ids")]
    public List<ProductId>? RemovedProductIds { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
