// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Translation task.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
public sealed partial class TranslationTask
{
    /// <summary>ID.</summary>
    /// <remarks>Text; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Status.</summary>
    /// <remarks>Text; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Fail reason.</summary>
    /// <remarks>Text; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("fail_reason")]
    public string? FailReason { get; set; }

    /// <summary>Target language.</summary>
    /// <remarks>Text; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("target_language")]
    public string? TargetLanguage { get; set; }

    /// <summary>Original image.</summary>
    /// <remarks>Object; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("original_image")]
    public TranslationImage? OriginalImage { get; set; }

    /// <summary>Translated image.</summary>
    /// <remarks>Object; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("translated_image")]
    public TranslationImage? TranslatedImage { get; set; }

    /// <summary>Target lang.</summary>
    /// <remarks>Text; at <c>topic 46, IMAGE_TRANSLATION_COMPLETED</c>.</remarks>
    [JsonPropertyName("target_lang")]
    public string? TargetLang { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
