// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Collaboration product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202412/open_collaborations/search</c>.</remarks>
public sealed partial class CollaborationProduct
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202412.</remarks>
    [JsonPropertyName("id")]
    public ProductId? Id { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202412.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Main image URL.</summary>
    /// <remarks>Text; in 202412.</remarks>
    [JsonPropertyName("main_image_url")]
    public string? MainImageUrl { get; set; }

    /// <summary>Status: <c>LIVE</c>, <c>OUT_OF_STOCK</c>, <c>SELLER_DEACTIVATE</c>, <c>PLATFORM_DEACTIVATE</c>, <c>GNE_REJECT</c>, <c>DELETE</c>, <c>OTHER</c>; others may come.</summary>
    /// <remarks>Text; in 202412.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Inventory.</summary>
    /// <remarks>Whole number; in 202412.</remarks>
    [JsonPropertyName("inventory")]
    public int? Inventory { get; set; }

    /// <summary>Original price.</summary>
    /// <remarks>Object; in 202412.</remarks>
    [JsonPropertyName("original_price")]
    public CurrencyAmountRange? OriginalPrice { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
