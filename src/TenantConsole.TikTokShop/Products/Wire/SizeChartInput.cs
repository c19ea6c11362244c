// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Size chart input.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SizeChartInput
{
    /// <summary>Image.</summary>
    /// <remarks>Object; in 202309, 202509.</remarks>
    [JsonPropertyName("image")]
    public ImageReference? Image { get; set; }

    /// <summary>Template.</summary>
    /// <remarks>Object; in 202309, 202509.</remarks>
    [JsonPropertyName("template")]
    public SizeChartTemplate? Template { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
