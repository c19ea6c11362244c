// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Affiliate order SKU.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202410/orders/search</c>.</remarks>
public sealed partial class AffiliateOrderSku
{
    /// <summary>Open collaboration ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202410.</remarks>
    [JsonPropertyName("open_collaboration_id")]
    public OpenCollaborationId? OpenCollaborationId { get; set; }

    /// <summary>Target collaboration ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202410.</remarks>
    [JsonPropertyName("target_collaboration_id")]
    public TargetCollaborationId? TargetCollaborationId { get; set; }

    /// <summary>Campaign ID.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("campaign_id")]
    public string? CampaignId { get; set; }

    /// <summary>Creator username.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("creator_username")]
    public string? CreatorUsername { get; set; }

    /// <summary>Price.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("price")]
    public CurrencyAmount? Price { get; set; }

    /// <summary>Quantity.</summary>
    /// <remarks>Whole number; in 202410.</remarks>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Content type: <c>SHOP</c>, <c>VIDEO</c>, <c>LIVE</c>, <c>PRE_LIVE</c>, <c>PROMOTION_PAGE</c>, <c>LINKSHARE</c>; others may come.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("content_type")]
    public string? ContentType { get; set; }

    /// <summary>Content ID.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("content_id")]
    public string? ContentId { get; set; }

    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202410.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Commission model.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("commission_model")]
    public string? CommissionModel { get; set; }

    /// <summary>Commission tier setting.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("commission_tier_setting")]
    public string? CommissionTierSetting { get; set; }

    /// <summary>Commission rate.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("commission_rate")]
    public string? CommissionRate { get; set; }

    /// <summary>Shop ads commission rate.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("shop_ads_commission_rate")]
    public string? ShopAdsCommissionRate { get; set; }

    /// <summary>Estimated commission base.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("estimated_commission_base")]
    public CurrencyAmount? EstimatedCommissionBase { get; set; }

    /// <summary>Estimated paid shop ads commission.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("estimated_paid_shop_ads_commission")]
    public CurrencyAmount? EstimatedPaidShopAdsCommission { get; set; }

    /// <summary>Estimated paid commission.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("estimated_paid_commission")]
    public CurrencyAmount? EstimatedPaidCommission { get; set; }

    /// <summary>Actual commission base.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("actual_commission_base")]
    public CurrencyAmount? ActualCommissionBase { get; set; }

    /// <summary>Actual paid commission.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("actual_paid_commission")]
    public CurrencyAmount? ActualPaidCommission { get; set; }

    /// <summary>Actual paid shop ads commission.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("actual_paid_shop_ads_commission")]
    public CurrencyAmount? ActualPaidShopAdsCommission { get; set; }

    /// <summary>Refunded quantity.</summary>
    /// <remarks>Whole number; in 202410.</remarks>
    [JsonPropertyName("refunded_quantity")]
    public int? RefundedQuantity { get; set; }

    /// <summary>Returned quantity.</summary>
    /// <remarks>Whole number; in 202410.</remarks>
    [JsonPropertyName("returned_quantity")]
    public int? ReturnedQuantity { get; set; }

    /// <summary>Estimated cofunded creator bonus amount.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("estimated_cofunded_creator_bonus_amount")]
    public CurrencyAmount? EstimatedCofundedCreatorBonusAmount { get; set; }

    /// <summary>Actual cofunded creator bonus amount.</summary>
    /// <remarks>Object; in 202410.</remarks>
    [JsonPropertyName("actual_cofunded_creator_bonus_amount")]
    public CurrencyAmount? ActualCofundedCreatorBonusAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
