// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class Product
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202502.</remarks>
    [JsonPropertyName("id")]
    public ProductId? Id { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Status: <c>DRAFT</c>, <c>PENDING</c>, <c>FAILED</c>, <c>ACTIVATE</c>, <c>SELLER_DEACTIVATED</c>, <c>PLATFORM_DEACTIVATED</c>, <c>FREEZE</c>, <c>DELETED</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>SKUs.</summary>
    /// <remarks>List of objects; in 202309, 202502.</remarks>
    [JsonPropertyName("skus")]
    public List<ProductSku>? Skus { get; set; }

    /// <summary>Sales regions.</summary>
    /// <remarks>List of text; at <c>POST /product/202502/products/search</c>.</remarks>
    [JsonPropertyName("sales_regions")]
    public List<string>? SalesRegions { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309, 202502.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309, 202502.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Product sync fail reasons.</summary>
    /// <remarks>List of text; at <c>POST /product/202502/products/search</c>.</remarks>
    [JsonPropertyName("product_sync_fail_reasons")]
    public List<string>? ProductSyncFailReasons { get; set; }

    /// <summary>Is not for sale: yes or no.</summary>
    /// <remarks>True or false; in 202309, 202502.</remarks>
    [JsonPropertyName("is_not_for_sale")]
    public bool? IsNotForSale { get; set; }

    /// <summary>Recommended categories.</summary>
    /// <remarks>List of objects; in 202309, 202502.</remarks>
    [JsonPropertyName("recommended_categories")]
    public List<RecommendedCategory>? RecommendedCategories { get; set; }

    /// <summary>Listing quality tier: <c>POOR</c>, <c>FAIR</c>, <c>GOOD</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("listing_quality_tier")]
    public string? ListingQualityTier { get; set; }

    /// <summary>Integrated platform statuses.</summary>
    /// <remarks>List of objects; in 202309, 202502.</remarks>
    [JsonPropertyName("integrated_platform_statuses")]
    public List<PlatformStatus>? IntegratedPlatformStatuses { get; set; }

    /// <summary>Audit.</summary>
    /// <remarks>Object; in 202309, 202502.</remarks>
    [JsonPropertyName("audit")]
    public ProductAudit? Audit { get; set; }

    /// <summary>Product families.</summary>
    /// <remarks>List of objects; in 202309, 202502.</remarks>
    [JsonPropertyName("product_families")]
    public List<ProductFamily>? ProductFamilies { get; set; }

    /// <summary>Has draft: yes or no.</summary>
    /// <remarks>True or false; in 202309, 202502.</remarks>
    [JsonPropertyName("has_draft")]
    public bool? HasDraft { get; set; }

    /// <summary>Category chains.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("category_chains")]
    public List<ProductCategory>? CategoryChains { get; set; }

    /// <summary>Brand.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("brand")]
    public ProductBrand? Brand { get; set; }

    /// <summary>Main images.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("main_images")]
    public List<ProductImage>? MainImages { get; set; }

    /// <summary>Video.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("video")]
    public ProductVideo? Video { get; set; }

    /// <summary>Description.</summary>
    /// <remarks>Text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Package dimensions.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("package_dimensions")]
    public ProductDimensions? PackageDimensions { get; set; }

    /// <summary>Package weight.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("package_weight")]
    public ProductWeight? PackageWeight { get; set; }

    /// <summary>Certifications.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("certifications")]
    public List<ProductCertification>? Certifications { get; set; }

    /// <summary>Size chart.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("size_chart")]
    public ProductSizeChart? SizeChart { get; set; }

    /// <summary>Is COD allowed: yes or no.</summary>
    /// <remarks>True or false; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("is_cod_allowed")]
    public bool? IsCodAllowed { get; set; }

    /// <summary>Product attributes.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("product_attributes")]
    public List<ProductAttribute>? ProductAttributes { get; set; }

    /// <summary>Audit failed reasons.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("audit_failed_reasons")]
    public List<AuditFailure>? AuditFailedReasons { get; set; }

    /// <summary>Delivery options.</summary>
    /// <remarks>List of objects; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("delivery_options")]
    public List<ProductDeliveryOption>? DeliveryOptions { get; set; }

    /// <summary>External product ID.</summary>
    /// <remarks>Text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("external_product_id")]
    public string? ExternalProductId { get; set; }

    /// <summary>Product types: any of <c>COMBINED_PRODUCT</c>, <c>IN_COMBINED_PRODUCT</c>, <c>GPR_TARGET_PRODUCT</c>; others may come.</summary>
    /// <remarks>List of text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("product_types")]
    public List<string>? ProductTypes { get; set; }

    /// <summary>Manufacturer IDs.</summary>
    /// <remarks>List of text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("manufacturer_ids")]
    public List<string>? ManufacturerIds { get; set; }

    /// <summary>Responsible person IDs.</summary>
    /// <remarks>List of text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("responsible_person_ids")]
    public List<string>? ResponsiblePersonIds { get; set; }

    /// <summary>Shipping insurance requirement: <c>REQUIRED</c>, <c>OPTIONAL</c>, <c>NOT_SUPPORTED</c>; others may come.</summary>
    /// <remarks>Text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("shipping_insurance_requirement")]
    public string? ShippingInsuranceRequirement { get; set; }

    /// <summary>Minimum order quantity.</summary>
    /// <remarks>Whole number; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("minimum_order_quantity")]
    public int? MinimumOrderQuantity { get; set; }

    /// <summary>Is pre owned: yes or no.</summary>
    /// <remarks>True or false; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("is_pre_owned")]
    public bool? IsPreOwned { get; set; }

    /// <summary>Global product association.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("global_product_association")]
    public GlobalProductAssociation? GlobalProductAssociation { get; set; }

    /// <summary>Prescription requirement.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("prescription_requirement")]
    public PrescriptionRequirement? PrescriptionRequirement { get; set; }

    /// <summary>Subscribe info.</summary>
    /// <remarks>Object; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("subscribe_info")]
    public SubscribeInfo? SubscribeInfo { get; set; }

    /// <summary>Primary combined product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("primary_combined_product_id")]
    public ProductId? PrimaryCombinedProductId { get; set; }

    /// <summary>Product status: <c>INITIAL</c>, <c>DRAFT</c>, <c>ACTIVATE</c>, <c>SELLER_DEACTIVATED</c>, <c>PLATFORM_DEACTIVATED</c>, <c>FREEZE</c>, <c>DELETED</c>; others may come.</summary>
    /// <remarks>Text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("product_status")]
    public string? ProductStatus { get; set; }

    /// <summary>Is replicated: yes or no.</summary>
    /// <remarks>True or false; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("is_replicated")]
    public bool? IsReplicated { get; set; }

    /// <summary>Shipping template ID.</summary>
    /// <remarks>Text; at <c>GET /product/202309/products/{product_id}</c>.</remarks>
    [JsonPropertyName("shipping_template_id")]
    public string? ShippingTemplateId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
