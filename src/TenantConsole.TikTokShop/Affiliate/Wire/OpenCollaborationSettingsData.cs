// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Open collaboration settings data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /affiliate_seller/202409/open_collaboration_settings</c>.</remarks>
internal sealed partial class OpenCollaborationSettingsData
{
    /// <summary>Open collaboration settings.</summary>
    /// <remarks>Object; in 202409.</remarks>
    [JsonPropertyName("open_collaboration_settings")]
    public OpenCollaborationSettings? OpenCollaborationSettings { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
