// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Return record.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /return_refund/202309/returns/{return_id}/records</c>.</remarks>
public sealed partial class ReturnRecord
{
    /// <summary>Event.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("event")]
    public string? Event { get; set; }

    /// <summary>Role: <c>BUYER</c>, <c>OPERATOR</c>, <c>SYSTEM</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Description.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Reason text.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("reason_text")]
    public string? ReasonText { get; set; }

    /// <summary>Note.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("note"), BuyerData]
    public string? Note { get; set; }

    /// <summary>Images.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("images"), BuyerData]
    public List<AftersaleImage>? Images { get; set; }

    /// <summary>Videos.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("videos"), BuyerData]
    public List<AftersaleVideo>? Videos { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
