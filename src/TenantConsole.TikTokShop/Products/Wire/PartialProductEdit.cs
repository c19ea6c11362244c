// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Partial product edit.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202509/products/{product_id}/partial_edit</c>.</remarks>
public sealed partial class PartialProductEdit
{
    /// <summary>Save mode: <c>AS_DRAFT</c>, <c>LISTING</c>; others may come.</summary>
    /// <remarks>Text; in 202509.</remarks>
    [JsonPropertyName("save_mode")]
    public string? SaveMode { get; set; }

    /// <summary>Description.</summary>
    /// <remarks>Text; in 202509.</remarks>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Brand ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202509.</remarks>
    [JsonPropertyName("brand_id")]
    public BrandId? BrandId { get; set; }

    /// <summary>Main images.</summary>
    /// <remarks>List of objects; in 202509.</remarks>
    [JsonPropertyName("main_images")]
    public List<ImageReference>? MainImages { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202509.</remarks>
    [JsonPropertyName("skus")]
    public List<SkuInput>? Skus { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202509.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Is COD allowed: yes or no.</summary>
    /// <remarks>True or false; in 202509.</remarks>
    [JsonPropertyName("is_cod_allowed")]
    public bool? IsCodAllowed { get; set; }

    /// <summary>Certifications.</summary>
    /// <remarks>List of objects; in 202509.</remarks>
    [JsonPropertyName("certifications")]
    public List<CertificationInput>? Certifications { get; set; }

    /// <summary>Package weight.</summary>
    /// <remarks>Object; in 202509.</remarks>
    [JsonPropertyName("package_weight")]
    public ProductWeight? PackageWeight { get; set; }

    /// <summary>Product attributes.</summary>
    /// <remarks>List of objects; in 202509.</remarks>
    [JsonPropertyName("product_attributes")]
    public List<ProductAttribute>? ProductAttributes { get; set; }

    /// <summary>Size chart.</summary>
    /// <remarks>Object; in 202509.</remarks>
    [JsonPropertyName("size_chart")]
    public SizeChartInput? SizeChart { get; set; }

    /// <summary>Package dimensions.</summary>
    /// <remarks>Object; in 202509.</remarks>
    [JsonPropertyName("package_dimensions")]
    public ProductDimensions? PackageDimensions { get; set; }

    /// <summary>Video.</summary>
    /// <remarks>Object; in 202509.</remarks>
    [JsonPropertyName("video")]
    public VideoReference? Video { get; set; }

    /// <summary>External product ID.</summary>
    /// <remarks>Text; in 202509.</remarks>
    [JsonPropertyName("external_product_id")]
    public string? ExternalProductId { get; set; }

    /// <summary>Manufacturer IDs.</summary>
    /// <remarks>List of text; in 202509.</remarks>
    [JsonPropertyName("manufacturer_ids")]
    public List<string>? ManufacturerIds { get; set; }

    /// <summary>Responsible person IDs.</summary>
    /// <remarks>List of text; in 202509.</remarks>
    [JsonPropertyName("responsible_person_ids")]
    public List<string>? ResponsiblePersonIds { get; set; }

    /// <summary>Listing platforms: any of <c>TOKOPEDIA</c>; others may come.</summary>
    /// <remarks>List of text; in 202509.</remarks>
    [JsonPropertyName("listing_platforms")]
    public List<string>? ListingPlatforms { get; set; }

    /// <summary>Replicated products.</summary>
    /// <remarks>List of objects; in 202509.</remarks>
    [JsonPropertyName("replicated_products")]
    public List<ReplicatedProduct>? ReplicatedProducts { get; set; }

    /// <summary>Subscribe info edit.</summary>
    /// <remarks>Object; in 202509.</remarks>
    [JsonPropertyName("subscribe_info_edit")]
    public SubscribeEdit? SubscribeInfoEdit { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
