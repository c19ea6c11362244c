// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Terminated collaboration data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}</c>.</remarks>
internal sealed partial class TerminatedCollaborationData
{
    /// <summary>Terminated effective time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202409.</remarks>
    [JsonPropertyName("terminated_effective_time")]
    public DateTimeOffset? TerminatedEffectiveTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
