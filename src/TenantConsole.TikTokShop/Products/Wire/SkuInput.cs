// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU input.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SkuInput
{
    /// <summary>Sales attributes.</summary>
    /// <remarks>List of objects; in 202309, 202509.</remarks>
    [JsonPropertyName("sales_attributes")]
    public List<SalesAttributeInput>? SalesAttributes { get; set; }

    /// <summary>Inventory.</summary>
    /// <remarks>List of objects; required at <c>POST /product/202309/products</c>; in 202309, 202509.</remarks>
    [JsonPropertyName("inventory")]
    public List<SkuInventory>? Inventory { get; set; }

    /// <summary>Seller SKU.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Price.</summary>
    /// <remarks>Object; required at <c>POST /product/202309/products</c>; in 202309, 202509.</remarks>
    [JsonPropertyName("price")]
    public SkuPriceInput? Price { get; set; }

    /// <summary>External SKU ID.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("external_sku_id")]
    public string? ExternalSkuId { get; set; }

    /// <summary>Identifier code.</summary>
    /// <remarks>Object; in 202309, 202509.</remarks>
    [JsonPropertyName("identifier_code")]
    public IdentifierCode? IdentifierCode { get; set; }

    /// <summary>Combined SKUs.</summary>
    /// <remarks>List of objects; at <c>POST /product/202309/products</c>, <c>PUT /product/202509/products/{product_id}</c>.</remarks>
    [JsonPropertyName("combined_skus")]
    public List<CombinedSkuInput>? CombinedSkus { get; set; }

    /// <summary>SKU unit count.</summary>
    /// <remarks>Text; in 202309, 202509.</remarks>
    [JsonPropertyName("sku_unit_count")]
    public string? SkuUnitCount { get; set; }

    /// <summary>External URLs.</summary>
    /// <remarks>List of text; in 202309, 202509.</remarks>
    [JsonPropertyName("external_urls")]
    public List<string>? ExternalUrls { get; set; }

    /// <summary>Extra identifier codes: any of <c>GTIN</c>, <c>EAN</c>, <c>UPC</c>, <c>ISBN</c>; others may come.</summary>
    /// <remarks>List of text; in 202309, 202509.</remarks>
    [JsonPropertyName("extra_identifier_codes")]
    public List<string>? ExtraIdentifierCodes { get; set; }

    /// <summary>Pre sale.</summary>
    /// <remarks>Object; in 202309, 202509.</remarks>
    [JsonPropertyName("pre_sale")]
    public PreSale? PreSale { get; set; }

    /// <summary>List price.</summary>
    /// <remarks>Object; in 202309, 202509.</remarks>
    [JsonPropertyName("list_price")]
    public CurrencyAmount? ListPrice { get; set; }

    /// <summary>External list prices.</summary>
    /// <remarks>List of objects; in 202309, 202509.</remarks>
    [JsonPropertyName("external_list_prices")]
    public List<ExternalListPrice>? ExternalListPrices { get; set; }

    /// <summary>Fees.</summary>
    /// <remarks>List of objects; in 202309, 202509.</remarks>
    [JsonPropertyName("fees")]
    public List<SkuFee>? Fees { get; set; }

    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>.</remarks>
    [JsonPropertyName("id")]
    public SkuId? Id { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
