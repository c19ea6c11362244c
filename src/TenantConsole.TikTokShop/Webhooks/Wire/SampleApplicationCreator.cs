// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Sample application creator.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 56, SAMPLE_APPLICATION_STATUS_CHANGE</c>.</remarks>
public sealed partial class SampleApplicationCreator
{
    /// <summary>Creator open ID.</summary>
    /// <remarks>Text; at <c>topic 56, SAMPLE_APPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("creator_open_id")]
    public string? CreatorOpenId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
