// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target commission.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
public sealed partial class TargetCommission
{
    /// <summary>Rate.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("rate")]
    public int? Rate { get; set; }

    /// <summary>Effective time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds in a text; in 202508.</remarks>
    [JsonPropertyName("effective_time"), JsonConverter(typeof(EpochSecondsTextJsonConverter))]
    public DateTimeOffset? EffectiveTime { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202508.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Minimum amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202508.</remarks>
    [JsonPropertyName("minimum_amount")]
    public WireAmount? MinimumAmount { get; set; }

    /// <summary>Maximum amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202508.</remarks>
    [JsonPropertyName("maximum_amount")]
    public WireAmount? MaximumAmount { get; set; }

    /// <summary>Shop ads commission rate.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("shop_ads_commission_rate")]
    public int? ShopAdsCommissionRate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
