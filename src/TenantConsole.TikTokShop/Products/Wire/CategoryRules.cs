// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Category rules.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories/{category_id}/rules</c>.</remarks>
public sealed partial class CategoryRules
{
    /// <summary>Product certifications.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("product_certifications")]
    public List<CertificationRule>? ProductCertifications { get; set; }

    /// <summary>Size chart.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("size_chart")]
    public SizeChartRule? SizeChart { get; set; }

    /// <summary>COD.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("cod")]
    public SupportRule? Cod { get; set; }

    /// <summary>Package dimension.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("package_dimension")]
    public RequirementRule? PackageDimension { get; set; }

    /// <summary>EPR.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("epr")]
    public RequirementRule? Epr { get; set; }

    /// <summary>Responsible person.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("responsible_person")]
    public RequirementRule? ResponsiblePerson { get; set; }

    /// <summary>Manufacturer.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("manufacturer")]
    public RequirementRule? Manufacturer { get; set; }

    /// <summary>Allowed special product types: any of <c>PRE_ORDER</c>, <c>MADE_TO_ORDER</c>, <c>CUSTOM</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("allowed_special_product_types"), JsonConverter(typeof(TextListJsonConverter))]
    public List<string>? AllowedSpecialProductTypes { get; set; }

    /// <summary>Fees.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("fees")]
    public List<FeeRule>? Fees { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
