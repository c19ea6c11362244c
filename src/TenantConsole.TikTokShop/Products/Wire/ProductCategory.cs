// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product category.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductCategory
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

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
