// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Replicated SKU.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ReplicatedSku
{
    /// <summary>ID: digits in a text.</summary>
    [JsonPropertyName("id")]
    public SkuId? Id { get; set; }

    /// <summary>Seller SKU.</summary>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Price.</summary>
    [JsonPropertyName("price")]
    public SkuPriceInput? Price { get; set; }

    /// <summary>Inventory.</summary>
    [JsonPropertyName("inventory")]
    public List<SkuInventory>? Inventory { get; set; }

    /// <summary>External SKU ID.</summary>
    [JsonPropertyName("external_sku_id")]
    public string? ExternalSkuId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
