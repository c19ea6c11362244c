// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Creator deauthorization.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 20, CREATOR_DEAUTHORIZATION</c>.</remarks>
public sealed partial class CreatorDeauthorization
{
    /// <summary>Cancel time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds in a text; at <c>topic 20, CREATOR_DEAUTHORIZATION</c>.</remarks>
    [JsonPropertyName("cancel_time"), JsonConverter(typeof(EpochSecondsTextJsonConverter))]
    public DateTimeOffset? CancelTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
