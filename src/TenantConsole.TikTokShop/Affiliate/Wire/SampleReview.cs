// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample review.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202507/sample_applications/{application_id}/review</c>.</remarks>
public sealed partial class SampleReview
{
    /// <summary>Review result: <c>APPROVE</c>, <c>REJECT</c>; others may come.</summary>
    /// <remarks>Text; required; in 202507.</remarks>
    [JsonPropertyName("review_result")]
    public string? ReviewResult { get; set; }

    /// <summary>Reject reason: <c>NOT_MATCH</c>, <c>OFFLINE</c>, <c>OUT_OF_STOCK</c>, <c>OTHER</c>; others may come.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("reject_reason")]
    public string? RejectReason { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
