// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package SKU.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}</c>; <c>POST /fulfillment/202309/packages/search</c>.</remarks>
public sealed partial class PackageSku
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public SkuId? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Image URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("image_url")]
    public string? ImageUrl { get; set; }

    /// <summary>Quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
