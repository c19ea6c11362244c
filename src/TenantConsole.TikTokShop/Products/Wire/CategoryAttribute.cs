// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Category attribute.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories/{category_id}/attributes</c>.</remarks>
public sealed partial class CategoryAttribute
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Type: <c>SALES_PROPERTY</c>, <c>PRODUCT_PROPERTY</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Is requried: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_requried")]
    public bool? IsRequired { get; set; }

    /// <summary>Values.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("values")]
    public List<CategoryAttributeValue>? Values { get; set; }

    /// <summary>Value data format: <c>POSITIVE_INT_OR_DECIMAL</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("value_data_format")]
    public string? ValueDataFormat { get; set; }

    /// <summary>Is customizable: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_customizable")]
    public bool? IsCustomizable { get; set; }

    /// <summary>Requirement conditions.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("requirement_conditions")]
    public List<RequirementCondition>? RequirementConditions { get; set; }

    /// <summary>Is multiple selection: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_multiple_selection")]
    public bool? IsMultipleSelection { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
