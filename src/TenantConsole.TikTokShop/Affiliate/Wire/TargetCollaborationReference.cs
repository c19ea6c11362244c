// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Target collaboration reference.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/target_collaborations</c>.</remarks>
public sealed partial class TargetCollaborationReference
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("id")]
    public TargetCollaborationId? Id { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
