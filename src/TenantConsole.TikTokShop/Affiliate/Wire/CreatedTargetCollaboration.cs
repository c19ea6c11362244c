// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Created target collaboration.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/target_collaborations</c>.</remarks>
public sealed partial class CreatedTargetCollaboration
{
    /// <summary>Target collaboration.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("target_collaboration")]
    public TargetCollaborationReference? TargetCollaboration { get; set; }

    /// <summary>Target collaboration conflicts.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("target_collaboration_conflicts")]
    public List<CollaborationConflict>? TargetCollaborationConflicts { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
