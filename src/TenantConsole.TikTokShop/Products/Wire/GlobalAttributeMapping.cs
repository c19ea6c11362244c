// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Global attribute mapping.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class GlobalAttributeMapping
{
    /// <summary>Local attribute ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("local_attribute_id")]
    public string? LocalAttributeId { get; set; }

    /// <summary>Global attribute ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("global_attribute_id")]
    public string? GlobalAttributeId { get; set; }

    /// <summary>Local value ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("local_value_id")]
    public string? LocalValueId { get; set; }

    /// <summary>Global value ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("global_value_id")]
    public string? GlobalValueId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
