// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Aftersale video.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /return_refund/202309/returns/{return_id}/records</c>.</remarks>
public sealed partial class AftersaleVideo
{
    /// <summary>URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Cover.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cover")]
    public string? Cover { get; set; }

    /// <summary>Width.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>Height.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("height")]
    public int? Height { get; set; }

    /// <summary>Duration millis.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("duration_millis")]
    public long? DurationMillis { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
