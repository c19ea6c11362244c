// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Collaboration commission.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202412/open_collaborations/search</c>.</remarks>
public sealed partial class CollaborationCommission
{
    /// <summary>Rate.</summary>
    /// <remarks>Whole number; in 202412.</remarks>
    [JsonPropertyName("rate")]
    public int? Rate { get; set; }

    /// <summary>Start time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202412.</remarks>
    [JsonPropertyName("start_time")]
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>End time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202412.</remarks>
    [JsonPropertyName("end_time")]
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
