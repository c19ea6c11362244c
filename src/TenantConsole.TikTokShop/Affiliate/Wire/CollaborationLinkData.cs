// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Collaboration link data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link</c>.</remarks>
internal sealed partial class CollaborationLinkData
{
    /// <summary>Link.</summary>
    /// <remarks>Text; in 202509.</remarks>
    [JsonPropertyName("link")]
    public string? Link { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
