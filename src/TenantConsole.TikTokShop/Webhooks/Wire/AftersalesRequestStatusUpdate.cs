// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Aftersales request status update.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 64, AFTERSALES_REQUEST_STATUS_UPDATE</c>.</remarks>
public sealed partial class AftersalesRequestStatusUpdate
{
    /// <summary>Aftersales request ID.</summary>
    /// <remarks>Text; at <c>topic 64, AFTERSALES_REQUEST_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("aftersales_request_id")]
    public string? AftersalesRequestId { get; set; }

    /// <summary>Return role: <c>BUYER</c>, <c>SELLER</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 64, AFTERSALES_REQUEST_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("return_role")]
    public string? ReturnRole { get; set; }

    /// <summary>Aftersales request status: <c>PENDING_REQUEST_REVIEW</c>, <c>REQUEST_REVIEW_COMPLETED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 64, AFTERSALES_REQUEST_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("aftersales_request_status")]
    public string? AftersalesRequestStatus { get; set; }

    /// <summary>Aftersales request create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 64, AFTERSALES_REQUEST_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("aftersales_request_create_time")]
    public DateTimeOffset? AftersalesRequestCreateTime { get; set; }

    /// <summary>Aftersales request update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 64, AFTERSALES_REQUEST_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("aftersales_request_update_time")]
    public DateTimeOffset? AftersalesRequestUpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
