// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Combined listing change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
public sealed partial class CombinedListingChange
{
    /// <summary>Combined listing ID.</summary>
    /// <remarks>Text; at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
    [JsonPropertyName("combined_listing_id")]
    public string? CombinedListingId { get; set; }

    /// <summary>Products.</summary>
    /// <remarks>List of objects; at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
    [JsonPropertyName("products")]
    public List<CombinedListingProduct>? Products { get; set; }

    /// <summary>Status: <c>LIVE</c>, <c>SYSTEM_DEACTIVATED</c>, <c>SELLER_DEACTIVATED</c>, <c>DELETED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Change type: <c>CREATE</c>, <c>UPDATE</c>, <c>DELETE</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
    [JsonPropertyName("change_type")]
    public string? ChangeType { get; set; }

    /// <summary>Added product IDs.</summary>
    /// <remarks>List of id, digits in a text; at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
    [JsonPropertyName("added_product_ids")]
    public List<ProductId>? AddedProductIds { get; set; }

    /// <summary>Removed product IDs.</summary>
    /// <remarks>List of id, digits in a text; at <c>topic 42, COMBINED_LISTING_CHANGE</c>.</remarks>
    [JsonPropertyName("removed_product_ids")]
    public List<ProductId>? RemovedProductIds { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
