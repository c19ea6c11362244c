// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class ProductSearch
{
    /// <summary>Status: <c>ALL</c>, <c>DRAFT</c>, <c>PENDING</c>, <c>FAILED</c>, <c>ACTIVATE</c>, <c>SELLER_DEACTIVATED</c>, <c>PLATFORM_DEACTIVATED</c>, <c>FREEZE</c>, <c>DELETED</c>; others may come.</summary>
    /// <remarks>Text; in 202502.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Seller SKUs.</summary>
    /// <remarks>List of text; in 202502.</remarks>
    [JsonPropertyName("seller_skus")]
    public List<string>? SellerSkus { get; set; }

    /// <summary>Create time ge: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202502.</remarks>
    [JsonPropertyName("create_time_ge")]
    public DateTimeOffset? CreatedFrom { get; set; }

    /// <summary>Create time le: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202502.</remarks>
    [JsonPropertyName("create_time_le")]
    public DateTimeOffset? CreatedUntil { get; set; }

    /// <summary>Update time ge: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202502.</remarks>
    [JsonPropertyName("update_time_ge")]
    public DateTimeOffset? UpdatedFrom { get; set; }

    /// <summary>Update time le: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202502.</remarks>
    [JsonPropertyName("update_time_le")]
    public DateTimeOffset? UpdatedUntil { get; set; }

    /// <summary>Category version.</summary>
    /// <remarks>Text; in 202502.</remarks>
    [JsonPropertyName("category_version")]
    public string? CategoryVersion { get; set; }

    /// <summary>Listing quality tiers: any of <c>POOR</c>, <c>FAIR</c>, <c>GOOD</c>; others may come.</summary>
    /// <remarks>List of text; in 202502.</remarks>
    [JsonPropertyName("listing_quality_tiers")]
    public List<string>? ListingQualityTiers { get; set; }

    /// <summary>Listing platforms: any of <c>TOKOPEDIA</c>, <c>TIKTOK_SHOP</c>; others may come.</summary>
    /// <remarks>List of text; in 202502.</remarks>
    [JsonPropertyName("listing_platforms")]
    public List<string>? ListingPlatforms { get; set; }

    /// <summary>Audit status: any of <c>AUDITING</c>, <c>FAILED</c>, <c>APPROVED</c>; others may come.</summary>
    /// <remarks>List of text; in 202502.</remarks>
    [JsonPropertyName("audit_status")]
    public List<string>? AuditStatus { get; set; }

    /// <summary>SKU IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202502.</remarks>
    [JsonPropertyName("sku_ids")]
    public List<SkuId>? SkuIds { get; set; }

    /// <summary>Sns filter: <c>CONFIGURED</c>, <c>ELIGIBLE</c>; others may come.</summary>
    /// <remarks>Text; in 202502.</remarks>
    [JsonPropertyName("sns_filter")]
    public string? SnsFilter { get; set; }

    /// <summary>Return draft version: yes or no.</summary>
    /// <remarks>True or false; in 202502.</remarks>
    [JsonPropertyName("return_draft_version")]
    public bool? ReturnDraftVersion { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
