// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Started cancellation.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations</c>.</remarks>
public sealed partial class StartedCancellation
{
    /// <summary>Cancel ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("cancel_id")]
    public CancellationId? CancelId { get; set; }

    /// <summary>Cancel status: <c>CANCELLATION_REQUEST_PENDING</c>, <c>CANCELLATION_REQUEST_SUCCESS</c>, <c>CANCELLATION_REQUEST_CANCEL</c>, <c>CANCELLATION_REQUEST_COMPLETE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cancel_status")]
    public string? CancelStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
