// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Requirement condition.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories/{category_id}/attributes</c>; <c>GET /product/202309/categories/{category_id}/rules</c>.</remarks>
public sealed partial class RequirementCondition
{
    /// <summary>Condition type: <c>VALUE_ID_MATCH</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("condition_type")]
    public string? ConditionType { get; set; }

    /// <summary>Attribute ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("attribute_id")]
    public string? AttributeId { get; set; }

    /// <summary>Attribute value ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("attribute_value_id")]
    public string? AttributeValueId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
