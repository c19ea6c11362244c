// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Replicated SKU.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ReplicatedSku
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202509.</remarks>
    [JsonPropertyName("id")]
    public SkuId? Id { get; set; }

    /// <summary>Seller SKU.</summary>
    /// <remarks>Text; in 202509.</remarks>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Price.</summary>
    /// <remarks>Object; required; in 202509.</remarks>
    [JsonPropertyName("price")]
    public SkuPriceInput? Price { get; set; }

    /// <summary>Inventory.</summary>
    /// <remarks>List of objects; required; in 202509.</remarks>
    [JsonPropertyName("inventory")]
    public List<SkuInventory>? Inventory { get; set; }

    /// <summary>External SKU ID.</summary>
    /// <remarks>Text; at <c>POST /product/202509/products/{product_id}/partial_edit</c>.</remarks>
    [JsonPropertyName("external_sku_id")]
    public string? ExternalSkuId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
