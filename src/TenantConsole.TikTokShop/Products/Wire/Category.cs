// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Category.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories</c>.</remarks>
public sealed partial class Category
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public CategoryId? Id { get; set; }

    /// <summary>Parent ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("parent_id")]
    public CategoryId? ParentId { get; set; }

    /// <summary>Local name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("local_name")]
    public string? LocalName { get; set; }

    /// <summary>Is leaf: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_leaf")]
    public bool? IsLeaf { get; set; }

    /// <summary>Permission statuses: any of <c>AVAILABLE</c>, <c>INVITE_ONLY</c>, <c>NON_MAIN_CATEGORY</c>, <c>PROHIBITED</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("permission_statuses")]
    public List<string>? PermissionStatuses { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
