// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Video precheck result.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 55, VIDEO_PRECHECK_RESULT</c>.</remarks>
public sealed partial class VideoPrecheckResult
{
    /// <summary>Precheck task ID.</summary>
    /// <remarks>Text; at <c>topic 55, VIDEO_PRECHECK_RESULT</c>.</remarks>
    [JsonPropertyName("precheck_task_id")]
    public string? PrecheckTaskId { get; set; }

    /// <summary>Result: <c>PASS</c>, <c>FAIL</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 55, VIDEO_PRECHECK_RESULT</c>.</remarks>
    [JsonPropertyName("result")]
    public string? Result { get; set; }

    /// <summary>Issues.</summary>
    /// <remarks>List of objects; at <c>topic 55, VIDEO_PRECHECK_RESULT</c>.</remarks>
    [JsonPropertyName("issues")]
    public List<PrecheckIssue>? Issues { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
