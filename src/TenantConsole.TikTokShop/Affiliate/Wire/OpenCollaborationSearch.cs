// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Open collaboration search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202412/open_collaborations/search</c>.</remarks>
public sealed partial class OpenCollaborationSearch
{
    /// <summary>Keyword type: <c>PRODUCT_ID</c>, <c>PRODUCT_NAME</c>; others may come.</summary>
    /// <remarks>Text; in 202412.</remarks>
    [JsonPropertyName("keyword_type")]
    public string? KeywordType { get; set; }

    /// <summary>Keyword.</summary>
    /// <remarks>Text; in 202412.</remarks>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; set; }

    /// <summary>Top level category ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202412.</remarks>
    [JsonPropertyName("top_level_category_id")]
    public CategoryId? TopLevelCategoryId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
