// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product SKU.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class ProductSku
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202502.</remarks>
    [JsonPropertyName("id")]
    public SkuId? Id { get; set; }

    /// <summary>Seller SKU.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Price.</summary>
    /// <remarks>Object; in 202309, 202502.</remarks>
    [JsonPropertyName("price")]
    public SkuPrice? Price { get; set; }

    /// <summary>Inventory.</summary>
    /// <remarks>List of objects; in 202309, 202502.</remarks>
    [JsonPropertyName("inventory")]
    public List<SkuInventory>? Inventory { get; set; }

    /// <summary>List price.</summary>
    /// <remarks>Object; in 202309, 202502.</remarks>
    [JsonPropertyName("list_price")]
    public CurrencyAmount? ListPrice { get; set; }

    /// <summary>External list prices.</summary>
    /// <remarks>List of objects; in 202309, 202502.</remarks>
    [JsonPropertyName("external_list_prices")]
    public List<ExternalListPrice>? ExternalListPrices { get; set; }

    /// <summary>Pre sale.</summary>
    /// <remarks>Object; in 202309, 202502.</remarks>
    [JsonPropertyName("pre_sale")]
    public PreSale? PreSale { get; set; }

    /// <summary>Status info.</summary>
    /// <remarks>Object; in 202309, 202502.</remarks>
    [JsonPropertyName("status_info")]
    public SkuStatus? StatusInfo { get; set; }

    /// <summary>Fees.</summary>
    /// <remarks>List of objects; in 202309, 202502.</remarks>
    [JsonPropertyName("fees")]
    public List<SkuFee>? Fees { get; set; }

    /// <summary>Identifier code.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("identifier_code")]
    public IdentifierCode? IdentifierCode { get; set; }

    /// <summary>Sales attributes.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("sales_attributes")]
    public List<SalesAttribute>? SalesAttributes { get; set; }

    /// <summary>External SKU ID.</summary>
    /// <remarks>Text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("external_sku_id")]
    public string? ExternalSkuId { get; set; }

    /// <summary>Combined SKUs.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("combined_skus")]
    public List<CombinedSku>? CombinedSkus { get; set; }

    /// <summary>Global listing policy.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("global_listing_policy")]
    public GlobalListingPolicy? GlobalListingPolicy { get; set; }

    /// <summary>SKU unit count.</summary>
    /// <remarks>Text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("sku_unit_count")]
    public string? SkuUnitCount { get; set; }

    /// <summary>External URLs.</summary>
    /// <remarks>List of text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("external_urls")]
    public List<string>? ExternalUrls { get; set; }

    /// <summary>Extra identifier codes.</summary>
    /// <remarks>List of text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("extra_identifier_codes")]
    public List<string>? ExtraIdentifierCodes { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
