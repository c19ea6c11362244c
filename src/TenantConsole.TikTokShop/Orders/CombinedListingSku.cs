using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>A part of a bundle.</summary>
/// <remarks>Filled by the serialiser; it prints no content, since that would put buyers into logs. Source: section 7.2 of our facts.</remarks>
public sealed class CombinedListingSku
{
    /// <summary>The part.</summary>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>Its listing.</summary>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>The seller's own code.</summary>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>How many of it are in one unit.</summary>
    [JsonPropertyName("sku_count")]
    public int? SkuCount { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
