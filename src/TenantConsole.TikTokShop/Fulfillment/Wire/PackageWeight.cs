// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package weight.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}</c>.</remarks>
public sealed partial class PackageWeight
{
    /// <summary>Value.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Unit: <c>GRAM</c>, <c>POUND</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("unit")]
    public string? Unit { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
