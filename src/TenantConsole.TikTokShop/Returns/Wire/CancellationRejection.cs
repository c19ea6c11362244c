// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Cancellation rejection.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/{cancel_id}/reject</c>.</remarks>
public sealed partial class CancellationRejection
{
    /// <summary>Reject reason.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("reject_reason")]
    public string? RejectReason { get; set; }

    /// <summary>Comment.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("comment")]
    public string? Comment { get; set; }

    /// <summary>Images.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("images")]
    public List<EvidenceImage>? Images { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
