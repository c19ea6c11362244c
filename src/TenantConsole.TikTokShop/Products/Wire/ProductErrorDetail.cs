// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product error detail.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>DELETE /product/202309/products</c>; <c>POST /product/202309/products/activate</c>; <c>POST /product/202309/products/deactivate</c>; <c>POST /product/202309/products/recover</c>.</remarks>
public sealed partial class ProductErrorDetail
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Extra errors.</summary>
    /// <remarks>List of objects; at <c>POST /product/202309/products/activate</c>.</remarks>
    [JsonPropertyName("extra_errors")]
    public List<ProductErrorReason>? ExtraErrors { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
