// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Reject reason.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /return_refund/202309/reject_reasons</c>.</remarks>
public sealed partial class RejectReason
{
    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Text.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
