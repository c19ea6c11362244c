// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Certification rule.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories/{category_id}/rules</c>.</remarks>
public sealed partial class CertificationRule
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Is required: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_required")]
    public bool? IsRequired { get; set; }

    /// <summary>Document details.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("document_details")]
    public string? DocumentDetails { get; set; }

    /// <summary>Sample image URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("sample_image_url")]
    public string? SampleImageUrl { get; set; }

    /// <summary>Requirement conditions.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("requirement_conditions")]
    public List<RequirementCondition>? RequirementConditions { get; set; }

    /// <summary>Expiration date.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("expiration_date")]
    public RequirementRule? ExpirationDate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
