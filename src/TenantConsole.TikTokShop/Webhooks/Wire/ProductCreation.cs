// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Product creation.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 16, PRODUCT_CREATION</c>.</remarks>
public sealed partial class ProductCreation
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, whole number; at <c>topic 16, PRODUCT_CREATION</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Product types.</summary>
    /// <remarks>List of text; at <c>topic 16, PRODUCT_CREATION</c>.</remarks>
    [JsonPropertyName("product_types")]
    public List<string>? ProductTypes { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 16, PRODUCT_CREATION</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Product type.</summary>
    /// <remarks>List of text; at <c>topic 16, PRODUCT_CREATION</c>.</remarks>
    [JsonPropertyName("product_type")]
    public List<string>? ProductType { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
