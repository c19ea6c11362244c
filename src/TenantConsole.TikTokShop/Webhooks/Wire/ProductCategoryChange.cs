// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Product category change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 18, PRODUCT_CATEGORY_CHANGE</c>.</remarks>
public sealed partial class ProductCategoryChange
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 18, PRODUCT_CATEGORY_CHANGE</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Previous category ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 18, PRODUCT_CATEGORY_CHANGE</c>.</remarks>
    [JsonPropertyName("previous_category_id")]
    public CategoryId? PreviousCategoryId { get; set; }

    /// <summary>Current category ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 18, PRODUCT_CATEGORY_CHANGE</c>.</remarks>
    [JsonPropertyName("current_category_id")]
    public CategoryId? CurrentCategoryId { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 18, PRODUCT_CATEGORY_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
