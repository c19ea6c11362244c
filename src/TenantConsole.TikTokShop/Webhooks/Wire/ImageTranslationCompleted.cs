// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Image translation completed.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
public sealed partial class ImageTranslationCompleted
{
    /// <summary>Translation task.</summary>
    /// <remarks>Object; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("translation_task")]
    public TranslationTask? TranslationTask { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
