// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Evidence image.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/{cancel_id}/reject</c>; <c>POST /return_refund/202309/returns/{return_id}/reject</c>.</remarks>
public sealed partial class EvidenceImage
{
    /// <summary>Image ID.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("image_id")]
    public string? ImageId { get; set; }

    /// <summary>Mime type.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }

    /// <summary>Height.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("height")]
    public int? Height { get; set; }

    /// <summary>Width.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
