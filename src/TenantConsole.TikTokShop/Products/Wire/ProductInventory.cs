// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product inventory.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/inventory/search</c>.</remarks>
public sealed partial class ProductInventory
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("skus")]
    public List<SkuStock>? Skus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
