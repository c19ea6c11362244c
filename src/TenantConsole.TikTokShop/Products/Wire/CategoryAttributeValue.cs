// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Category attribute value.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories/{category_id}/attributes</c>.</remarks>
public sealed partial class CategoryAttributeValue
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Icon URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("icon_url")]
    public string? IconUrl { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
