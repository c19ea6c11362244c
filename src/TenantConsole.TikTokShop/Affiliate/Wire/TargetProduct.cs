// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
public sealed partial class TargetProduct
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("id")]
    public ProductId? Id { get; set; }

    /// <summary>Main image URL.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("main_image_url")]
    public string? MainImageUrl { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Original price.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("original_price")]
    public CurrencyAmountRange? OriginalPrice { get; set; }

    /// <summary>Commission.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("commission")]
    public TargetCommission? Commission { get; set; }

    /// <summary>Status: <c>LIVE</c>, <c>OUT_OF_STOCK</c>, <c>SELLER_DEACTIVATE</c>, <c>PLATFORM_DEACTIVATE</c>, <c>GNE_REJECT</c>, <c>DELETE</c>, <c>OTHER</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Commission effective status: <c>EFFECTIVE_ALL</c>, <c>EFFECTIVE_PARTIALLY</c>, <c>EFFECTIVE_NONE</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("commission_effective_status")]
    public string? CommissionEffectiveStatus { get; set; }

    /// <summary>Collaboration status: <c>NORMAL</c>, <c>DELETING</c>, <c>DELETED</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("collaboration_status")]
    public string? CollaborationStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
