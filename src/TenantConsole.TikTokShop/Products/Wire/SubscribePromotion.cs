// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Subscribe promotion.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class SubscribePromotion
{
    /// <summary>Discount level: <c>REGULAR</c>, <c>FIRST_ORDER</c>, <c>RETENTION</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("discount_level")]
    public string? DiscountLevel { get; set; }

    /// <summary>Discount options.</summary>
    /// <remarks>List of whole number; in 202309.</remarks>
    [JsonPropertyName("discount_options")]
    public List<int>? DiscountOptions { get; set; }

    /// <summary>Max discount.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("max_discount")]
    public int? MaxDiscount { get; set; }

    /// <summary>Min discount.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("min_discount")]
    public int? MinDiscount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
