// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>New product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>.</remarks>
public sealed partial class NewProduct
{
    /// <summary>Save mode: <c>AS_DRAFT</c>, <c>LISTING</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("save_mode")]
    public string? SaveMode { get; set; }

    /// <summary>Description.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Category ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required; in 202309.</remarks>
    [JsonPropertyName("category_id")]
    public CategoryId? CategoryId { get; set; }

    /// <summary>Brand ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("brand_id")]
    public BrandId? BrandId { get; set; }

    /// <summary>Main images.</summary>
    /// <remarks>List of objects; required; in 202309.</remarks>
    [JsonPropertyName("main_images")]
    public List<ImageReference>? MainImages { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; required; in 202309.</remarks>
    [JsonPropertyName("skus")]
    public List<SkuInput>? Skus { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Is COD allowed: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_cod_allowed")]
    public bool? IsCodAllowed { get; set; }

    /// <summary>Certifications.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("certifications")]
    public List<CertificationInput>? Certifications { get; set; }

    /// <summary>Package dimensions.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("package_dimensions")]
    public ProductDimensions? PackageDimensions { get; set; }

    /// <summary>Product attributes.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("product_attributes")]
    public List<ProductAttribute>? ProductAttributes { get; set; }

    /// <summary>Package weight.</summary>
    /// <remarks>Object; required; in 202309.</remarks>
    [JsonPropertyName("package_weight")]
    public ProductWeight? PackageWeight { get; set; }

    /// <summary>Video.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("video")]
    public VideoReference? Video { get; set; }

    /// <summary>External product ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("external_product_id")]
    public string? ExternalProductId { get; set; }

    /// <summary>Delivery option IDs.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("delivery_option_ids")]
    public List<string>? DeliveryOptionIds { get; set; }

    /// <summary>Size chart.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("size_chart")]
    public SizeChartInput? SizeChart { get; set; }

    /// <summary>Primary combined product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("primary_combined_product_id")]
    public ProductId? PrimaryCombinedProductId { get; set; }

    /// <summary>Is not for sale: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_not_for_sale")]
    public bool? IsNotForSale { get; set; }

    /// <summary>Category version.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("category_version")]
    public string? CategoryVersion { get; set; }

    /// <summary>Manufacturer IDs.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("manufacturer_ids")]
    public List<string>? ManufacturerIds { get; set; }

    /// <summary>Responsible person IDs.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("responsible_person_ids")]
    public List<string>? ResponsiblePersonIds { get; set; }

    /// <summary>Listing platforms: any of <c>TOKOPEDIA</c>, <c>TIKTOK_SHOP</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("listing_platforms")]
    public List<string>? ListingPlatforms { get; set; }

    /// <summary>Shipping insurance requirement: <c>REQUIRED</c>, <c>OPTIONAL</c>, <c>NOT_SUPPORTED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipping_insurance_requirement")]
    public string? ShippingInsuranceRequirement { get; set; }

    /// <summary>Minimum order quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("minimum_order_quantity")]
    public int? MinimumOrderQuantity { get; set; }

    /// <summary>Is pre owned: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_pre_owned")]
    public bool? IsPreOwned { get; set; }

    /// <summary>Idempotency key.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("idempotency_key")]
    public string? IdempotencyKey { get; set; }

    /// <summary>Shipping template ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipping_template_id")]
    public string? ShippingTemplateId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
