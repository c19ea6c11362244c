// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Content posting.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 17, SHOPPABLE_CONTENT_POSTING</c>.</remarks>
public sealed partial class ContentPosting
{
    /// <summary>Type: <c>ADD</c>, <c>UPDATE</c>, <c>REMOVE</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 17, SHOPPABLE_CONTENT_POSTING</c>.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Scene: <c>VIDEO</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 17, SHOPPABLE_CONTENT_POSTING</c>.</remarks>
    [JsonPropertyName("scene")]
    public string? Scene { get; set; }

    /// <summary>Content ID.</summary>
    /// <remarks>Text; at <c>topic 17, SHOPPABLE_CONTENT_POSTING</c>.</remarks>
    [JsonPropertyName("content_id")]
    public string? ContentId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
