// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Dimension limit.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /logistics/202309/warehouses/{warehouse_id}/delivery_options</c>.</remarks>
public sealed partial class DimensionLimit
{
    /// <summary>Max height.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("max_height")]
    public int? MaxHeight { get; set; }

    /// <summary>Max length.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("max_length")]
    public int? MaxLength { get; set; }

    /// <summary>Max width.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("max_width")]
    public int? MaxWidth { get; set; }

    /// <summary>Unit: <c>CM</c>, <c>INCH</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("unit")]
    public string? Unit { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
