// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Created open collaboration data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202412/open_collaborations</c>.</remarks>
internal sealed partial class CreatedOpenCollaborationData
{
    /// <summary>Open collaboration.</summary>
    /// <remarks>Object; in 202412.</remarks>
    [JsonPropertyName("open_collaboration")]
    public CreatedOpenCollaboration? OpenCollaboration { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
