// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Count range.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}</c>; <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CountRange
{
    /// <summary>Minimum amount.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("minimum_amount")]
    public int? MinimumAmount { get; set; }

    /// <summary>Maximum amount.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("maximum_amount")]
    public int? MaximumAmount { get; set; }

    /// <summary>Formatted range.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("formatted_range")]
    public string? FormattedRange { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
