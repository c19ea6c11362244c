// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>New target product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/target_collaborations</c>.</remarks>
public sealed partial class NewTargetProduct
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required; in 202508.</remarks>
    [JsonPropertyName("id")]
    public ProductId? Id { get; set; }

    /// <summary>Target commission rate.</summary>
    /// <remarks>Whole number; required; in 202508.</remarks>
    [JsonPropertyName("target_commission_rate")]
    public int? TargetCommissionRate { get; set; }

    /// <summary>Shop ads commission rate.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("shop_ads_commission_rate")]
    public int? ShopAdsCommissionRate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
