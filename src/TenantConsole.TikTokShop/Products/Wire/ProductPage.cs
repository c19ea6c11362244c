// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product page.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class ProductPage : IPage
{
    /// <summary>How many there are on all pages together, if the platform says.</summary>
    /// <remarks>Whole number; in 202502.</remarks>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>Products.</summary>
    /// <remarks>List of objects; in 202502.</remarks>
    [JsonPropertyName("products")]
    public List<Product>? Products { get; set; }

    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    /// <remarks>Text; in 202502.</remarks>
    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
