// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator category filter.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CreatorCategoryFilter
{
    /// <summary>Child category ID list.</summary>
    /// <remarks>List of id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("child_category_id_list")]
    public List<CategoryId>? ChildCategoryIdList { get; set; }

    /// <summary>Parent category ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("parent_category_id")]
    public CategoryId? ParentCategoryId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
