// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package dimension.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}</c>.</remarks>
public sealed partial class PackageDimension
{
    /// <summary>Length.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("length")]
    public string? Length { get; set; }

    /// <summary>Width.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("width")]
    public string? Width { get; set; }

    /// <summary>Height.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("height")]
    public string? Height { get; set; }

    /// <summary>Unit: <c>CM</c>, <c>INCH</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("unit")]
    public string? Unit { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
