// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Major gender.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class MajorGender
{
    /// <summary>Gender.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("gender")]
    public string? Gender { get; set; }

    /// <summary>Percentage.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("percentage")]
    public int? Percentage { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
