// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Saved product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SavedProduct
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202509.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202309, 202509.</remarks>
    [JsonPropertyName("skus")]
    public List<SavedSku>? Skus { get; set; }

    /// <summary>Warnings.</summary>
    /// <remarks>List of objects; at <c>POST /product/202309/products</c>, <c>PUT /product/202509/products/{product_id}</c>.</remarks>
    [JsonPropertyName("warnings")]
    public List<ProductWarning>? Warnings { get; set; }

    /// <summary>Audit.</summary>
    /// <remarks>Object; at <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>.</remarks>
    [JsonPropertyName("audit")]
    public ProductAudit? Audit { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
