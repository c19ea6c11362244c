// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Tokopedia mirror status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 35, TOKOPEDIA_MIRROR_STATUS_CHANGE</c>.</remarks>
public sealed partial class TokopediaMirrorStatusChange
{
    /// <summary>Tts shop ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 35, TOKOPEDIA_MIRROR_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("tts_shop_id")]
    public ShopId? TtsShopId { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 35, TOKOPEDIA_MIRROR_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Mirror status.</summary>
    /// <remarks>Text; at <c>topic 35, TOKOPEDIA_MIRROR_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("mirror_status")]
    public string? MirrorStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
