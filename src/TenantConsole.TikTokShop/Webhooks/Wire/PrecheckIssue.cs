// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Precheck issue.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 55, VIDEO_PRECHECK_RESULT</c>.</remarks>
public sealed partial class PrecheckIssue
{
    /// <summary>Risk.</summary>
    /// <remarks>Text; at <c>topic 55, VIDEO_PRECHECK_RESULT</c>.</remarks>
    [JsonPropertyName("risk")]
    public string? Risk { get; set; }

    /// <summary>Suggestion.</summary>
    /// <remarks>Text; at <c>topic 55, VIDEO_PRECHECK_RESULT</c>.</remarks>
    [JsonPropertyName("suggestion")]
    public string? Suggestion { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
