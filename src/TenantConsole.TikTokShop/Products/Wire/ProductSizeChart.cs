// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product size chart.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductSizeChart
{
    /// <summary>Image.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("image")]
    public ProductImage? Image { get; set; }

    /// <summary>Template.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("template")]
    public SizeChartTemplate? Template { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
