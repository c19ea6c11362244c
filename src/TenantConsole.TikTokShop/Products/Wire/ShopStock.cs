// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Shop stock.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/inventory/search</c>.</remarks>
public sealed partial class ShopStock
{
    /// <summary>Quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
