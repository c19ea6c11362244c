// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Goods match.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 23, GOODS_MATCH</c>.</remarks>
public sealed partial class GoodsMatch
{
    /// <summary>Match type: <c>MATCH</c>, <c>UNMATCH</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 23, GOODS_MATCH</c>.</remarks>
    [JsonPropertyName("match_type")]
    public string? MatchType { get; set; }

    /// <summary>Product type: <c>LOCAL</c>, <c>GLOBAL</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 23, GOODS_MATCH</c>.</remarks>
    [JsonPropertyName("product_type")]
    public string? ProductType { get; set; }

    /// <summary>Goods ID.</summary>
    /// <remarks>Text; at <c>topic 23, GOODS_MATCH</c>.</remarks>
    [JsonPropertyName("goods_id")]
    public string? GoodsId { get; set; }

    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 23, GOODS_MATCH</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 23, GOODS_MATCH</c>.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 23, GOODS_MATCH</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
