// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Subscribe info.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class SubscribeInfo
{
    /// <summary>Support subscribe: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("support_subscribe")]
    public bool? SupportSubscribe { get; set; }

    /// <summary>Subscribe status: <c>ENABLED</c>, <c>NOT_ENABLED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("subscribe_status")]
    public string? SubscribeStatus { get; set; }

    /// <summary>Subscribe discount details.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("subscribe_discount_details")]
    public List<SubscribeDiscount>? SubscribeDiscountDetails { get; set; }

    /// <summary>Subscribe promotion config.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("subscribe_promotion_config")]
    public List<SubscribePromotion>? SubscribePromotionConfig { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
