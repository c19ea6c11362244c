// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target collaboration data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
internal sealed partial class TargetCollaborationData
{
    /// <summary>Target collaboration.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("target_collaboration")]
    public TargetCollaboration? TargetCollaboration { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
