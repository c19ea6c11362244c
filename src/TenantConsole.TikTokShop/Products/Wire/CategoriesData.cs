// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Categories data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories</c>.</remarks>
internal sealed partial class CategoriesData
{
    /// <summary>Categories.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("categories")]
    public List<Category>? Categories { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
