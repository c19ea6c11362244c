// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Combined SKU.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class CombinedSku
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>SKU count.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("sku_count")]
    public int? SkuCount { get; set; }

    /// <summary>Seller SKU.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Sales attributes.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("sales_attributes")]
    public List<SalesAttribute>? SalesAttributes { get; set; }

    /// <summary>Price.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("price")]
    public SkuPrice? Price { get; set; }

    /// <summary>Inventory.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("inventory")]
    public List<SkuInventory>? Inventory { get; set; }

    /// <summary>Product main image.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("product_main_image")]
    public ProductImage? ProductMainImage { get; set; }

    /// <summary>Categories.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("categories")]
    public List<ProductCategory>? Categories { get; set; }

    /// <summary>Brand.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("brand")]
    public ProductBrand? Brand { get; set; }

    /// <summary>Combined listing not live reasons: any of <c>SUB_PRODUCT_DEACTIVATE</c>, <c>SUB_PRODUCT_DELETE</c>, <c>SUB_PRODUCT_FROZEN</c>, <c>SUB_SKU_DELETE</c>, <c>SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR</c>, <c>SUB_PRODUCT_CATEGORY_OVER_RESTRICTION</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("combined_listing_not_live_reasons")]
    public List<string>? CombinedListingNotLiveReasons { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
