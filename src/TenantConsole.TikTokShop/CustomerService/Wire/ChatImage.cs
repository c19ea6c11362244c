// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Chat image.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /customer_service/202309/images/upload</c>.</remarks>
public sealed partial class ChatImage
{
    /// <summary>URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Width.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>Height.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("height")]
    public int? Height { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
