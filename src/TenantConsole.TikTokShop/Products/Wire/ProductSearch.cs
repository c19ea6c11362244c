// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class ProductSearch
{
    /// <summary>Status: <c>ALL</c>, <c>DRAFT</c>, <c>PENDING</c>, <c>FAILED</c>, <c>ACTIVATE</c>, <c>SELLER_DEACTIVATED</c>, <c>PLATFORM_DEACTIVATED</c>, <c>FREEZE</c>, <c>DELETED</c>; others may come.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Seller SKUs.</summary>
    [JsonPropertyName("seller_skus")]
    public List<string>? SellerSkus { get; set; }

    /// <summary>Create time ge: a moment. Null when there is none.</summary>
    [JsonPropertyName("create_time_ge")]
    public DateTimeOffset? CreatedFrom { get; set; }

    /// <summary>Create time le: a moment. Null when there is none.</summary>
    [JsonPropertyName("create_time_le")]
    public DateTimeOffset? CreatedUntil { get; set; }

    /// <summary>Update time ge: a moment. Null when there is none.</summary>
    [JsonPropertyName("update_time_ge")]
    public DateTimeOffset? UpdatedFrom { get; set; }

    /// <summary>Update time le: a moment. Null when there is none.</summary>
    [JsonPropertyName("update_time_le")]
    public DateTimeOffset? UpdatedUntil { get; set; }

    /// <summary>Category version.</summary>
    [JsonPropertyName("category_version")]
    public string? CategoryVersion { get; set; }

    /// <summary>Listing quality tiers: any of <c>POOR</c>, <c>FAIR</c>, <c>GOOD</c>; others may come.</summary>
    [JsonPropertyName("listing_quality_tiers")]
    public List<string>? ListingQualityTiers { get; set; }

    /// <summary>Listing platforms: any of <c>TOKOPEDIA</c>, <c>TIKTOK_SHOP</c>; others may come.</summary>
    [JsonPropertyName("listing_platforms")]
    public List<string>? ListingPlatforms { get; set; }

    /// <summary>Audit status: any of <c>AUDITING</c>, <c>FAILED</c>, <c>APPROVED</c>; others may come.</summary>
    [JsonPropertyName("audit_status")]
    public List<string>? AuditStatus { get; set; }

    /// <summary>SKU IDs.</summary>
    [JsonPropertyName("sku_ids")]
    public List<SkuId>? SkuIds { get; set; }

    /// <summary>Sns filter: <c>CONFIGURED</c>, <c>ELIGIBLE</c>; others may come.</summary>
    [JsonPropertyName("sns_filter")]
    public string? SnsFilter { get; set; }

    /// <summary>Return draft version: yes or no.</summary>
    [JsonPropertyName("return_draft_version")]
    public bool? ReturnDraftVersion { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
